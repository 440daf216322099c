package app.askwell.transfer;

/**
 * A row that makes no contact.
 *
 * @param row the row as a spreadsheet numbers it
 * @param reasonCode message key that says why
 * @param shown the beginning of the row, to recognise it by
 */
record RejectedRow(int row, String reasonCode, String shown) {

}
