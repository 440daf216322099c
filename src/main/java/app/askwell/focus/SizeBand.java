package app.askwell.focus;

/** How many people work at a company, in bands that feel different to work in. */
public enum SizeBand {

	UP_TO_10(1, 10), FROM_10_TO_50(10, 50), FROM_50_TO_500(50, 500), FROM_500_TO_5000(500, 5000),
	OVER_5000(5000, Integer.MAX_VALUE);

	private final int fewest;

	private final int most;

	SizeBand(int fewest, int most) {
		this.fewest = fewest;
		this.most = most;
	}

	public boolean isNextTo(SizeBand other) {
		return this.most == other.fewest || other.most == this.fewest;
	}

}
