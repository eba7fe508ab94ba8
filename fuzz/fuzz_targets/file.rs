//! Any text as a file: opened as what it says, or refused at a line that exists.
#![no_main]

use libfuzzer_sys::fuzz_target;
use mp_onboard::Workspace;

fuzz_target!(|text: &str| {
    match Workspace::open(text) {
        Ok(workspace) => assert_eq!(Workspace::open(&workspace.save()).as_ref(), Ok(&workspace)),
        Err(damage) => assert!((1..=text.split('\n').count() + 1).contains(&damage.line)),
    }
});
