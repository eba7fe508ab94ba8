//! `docs/flow.md`: the steps of the guide as a picture.

use mp_onboard::flow;

pub(crate) fn text() -> String {
    let drawing = flow::diagram(None).mermaid;
    format!(
        "# The flow\n\n\
         Written by `cargo test --test generated` from the table of steps. A solid arrow is the order of the guide: the\n\
         registration is taken step by step, then the regions go on side by side. A dashed arrow is a gate from another\n\
         region. Statements beside an arrow are those that the gate cites. Every gate is in the data of\n\
         `Workspace::diagram`; the picture leaves out those that the order says already. Not every step is for everybody:\n\
         who does not remit passes the remittance by, and a test account is given only when reviewers ask for one.\n\n\
         ```mermaid\n{}```\n\n## 流程\n\n```mermaid\n{}```\n",
        drawing.en, drawing.zh
    )
}
