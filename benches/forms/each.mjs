// A way to check many forms that takes one after another.

/** What it is given, all answers, and which fields they find wrong: the second alone is measured. */
export const each = ({ check, wrong }) => ({ given: (forms) => forms, all: (forms) => forms.map((form) => check(form)), found: (answers) => answers.map(wrong) });
