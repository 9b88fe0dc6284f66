mod believing;
mod logging_in;
mod provider;
mod reading;
mod refusing;
