package app.askwell.exchange;

/** How a check-back ends (P2). */
public enum PromiseAnswer {

	KEPT, NEEDS_MORE_TIME, WILL_NOT_HAPPEN

}
