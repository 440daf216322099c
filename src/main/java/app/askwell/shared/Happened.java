package app.askwell.shared;

/**
 * Something that the owner of an account may want to look up later; published in the
 * transaction of what it tells of, so that one is never there without the other.
 */
public record Happened(AccountId account, Noted what) {

}
