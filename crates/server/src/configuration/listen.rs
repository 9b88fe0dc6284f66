use std::net::SocketAddr;

use super::ConfigurationRefusal;

pub(super) const WHY_LOOPBACK: &str = "the demo listens on this machine only, \
    for it is a trial and not a register that others may rely on; \
    give 127.0.0.1 or [::1], or use `samspil serve`";

/// An address that only this machine reaches.
pub(crate) fn loopback(listen: SocketAddr) -> Result<SocketAddr, ConfigurationRefusal> {
    if listen.ip().to_canonical().is_loopback() {
        Ok(listen)
    } else {
        Err(ConfigurationRefusal::NotLoopback { listen })
    }
}
