package app.askwell.exchange;

/** How an ask ends: it became a promise, was answered on the spot, or came to nothing. */
public enum AskEnd {

	PROMISED, ANSWERED, NOTHING

}
