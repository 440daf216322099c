package app.askwell.access;

/**
 * The tries of one account, address or device.
 *
 * @param allowance how many there are
 * @param key hash of whose they are
 */
@SuppressWarnings("ArrayRecordComponent")
record Bucket(Allowance allowance, byte[] key) {

}
