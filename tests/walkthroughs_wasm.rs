//! The walkthroughs of the guide, played in the browser.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

mod util_walk;

use util_walk::{SAVED_V1, Seen, WALKTHROUGHS, play};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
fn every_walkthrough_goes_as_it_is_written_down() {
    let mut seen = Seen::default();
    let mut complaints = Vec::new();
    for (name, text) in WALKTHROUGHS {
        let played = play(name, text, &mut seen);
        complaints.extend(played.complaints);
        assert!(*name != "every-event" || played.saved == SAVED_V1, "the module saves other bytes");
    }
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
    let Seen { rules, statements, kinds, steps, quotas } = seen;
    let shown = [rules.len(), statements.len(), kinds.len(), steps.len(), quotas.len()];
    assert!(shown.iter().all(|count| *count > 0), "{shown:?}");
}
