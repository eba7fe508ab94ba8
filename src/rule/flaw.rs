//! What can be wrong with a table beyond what is wrong in its rows one by one.

/// What a rule about tables finds. Each is judged by exactly one rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Flaw {
    /// A field that every form needs has no column.
    ColumnMissing,
    /// Two columns are for the same field.
    ColumnTwice,
    /// A row has more cells than the header.
    CellCount,
    /// A quotation mark is opened and never closed.
    QuoteOpen,
    /// A row is longer than a row can be.
    RowTooLong,
    /// Bytes that are no text in the encoding of the file.
    Undecodable,
    /// A number that lost its last digits in a spreadsheet.
    DigitsLost,
    /// An email stands in two rows.
    EmailTwice,
    /// An ID number or a mobile number stands in more rows than it can administer programs.
    AdministratorPrograms,
    /// A subject stands in more rows than it can have programs.
    SubjectPrograms,
    /// A code stands under two names.
    CodeUnderTwoNames,
}
