//! What the program does over HTTP, SSE and WebSocket, and as a program.

// Or clippy takes what the tests share for the program itself.
#![cfg(test)]

mod accounts;
mod asking;
mod exporting;
mod following;
mod health;
mod identity;
mod keeping;
mod metrics;
mod program;
mod rates;
mod running;
mod slow;
mod socket;
mod traces;
mod trusted;
mod valid;
mod world;
