package app.askwell.focus;

/** How many people work at a company, in bands that feel different to work in. */
public enum SizeBand {

	UP_TO_10, FROM_10_TO_50, FROM_50_TO_500, FROM_500_TO_5000, OVER_5000;

	public boolean isNextTo(SizeBand other) {
		return Math.abs(ordinal() - other.ordinal()) == 1;
	}

}
