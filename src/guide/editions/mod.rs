//! The numbers of the editions, one file each.

mod of_2017;
mod of_2018_11_06;
mod of_2026_07;

pub(super) use of_2017::EDITION_2017;
pub(super) use of_2018_11_06::{EDITION_2018_11_06, LINK_2018_11_06};
pub(super) use of_2026_07::EDITION_2026_07;
