//! The rules of bringing a `WeChat` Mini Program onto the platform.

pub mod calendar;
pub mod guide;
pub mod identifier;
pub mod text;
