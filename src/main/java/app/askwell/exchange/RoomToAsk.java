package app.askwell.exchange;

/**
 * Whether something new can be asked of someone, for pages that propose whom to ask. The
 * ask itself is judged when it is made.
 *
 * @param ahead how many favors they are ahead; negative when the seeker is
 * @param open how many things are open between them and the seeker
 */
public record RoomToAsk(int ahead, int open) {

	/** From here on something has to be offered first. */
	public static final int TOO_FAR_AHEAD = TwoWayStreet.TOO_FAR_AHEAD;

	/** So many open things leave no room for one more. */
	public static final int MOST_OPEN = FewOpenActions.MOST;

	public static RoomToAsk of(int given, int offered, int got, int asked, int open) {
		return new RoomToAsk(new Balance(given, offered, got, asked).ahead(), open);
	}

	/** Whether an offer has to come first. */
	public boolean isOneSided() {
		return this.ahead >= TOO_FAR_AHEAD;
	}

	/** Whether something open has to be finished first. */
	public boolean isFull() {
		return FewOpenActions.check(this.open).isPresent();
	}

}
