//! The rules of bringing a `WeChat` Mini Program onto the platform.

pub mod calendar;
pub mod form;
pub mod guide;
pub mod identifier;
pub mod ledger;
pub mod text;
