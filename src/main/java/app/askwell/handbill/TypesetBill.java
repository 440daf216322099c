package app.askwell.handbill;

import app.askwell.paper.Sheet;

/**
 * A handbill that is ready to become final.
 *
 * @param version what the handbill remembered when it was set
 * @param sheet in the type it fits in
 * @param pdf the file
 */
record TypesetBill(String version, Bill bill, Sheet sheet, byte[] pdf) {

}
