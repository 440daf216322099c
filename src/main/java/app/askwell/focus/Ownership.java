package app.askwell.focus;

/** Who owns a company. */
public enum Ownership {

	PRIVATE, PUBLIC, NON_PROFIT, GOVERNMENT, VENTURE_BACKED, FAMILY_OWNED

}
