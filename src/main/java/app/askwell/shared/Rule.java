package app.askwell.shared;

import java.util.List;

import static app.askwell.shared.Severity.ADVICE;
import static app.askwell.shared.Severity.GATE;
import static app.askwell.shared.Severity.SHOWN;

/**
 * The rules by their numbers, also those that nothing upholds yet. What upholds one says
 * so with {@link Upholds}; its tests carry the number in their display names; its words
 * for the user are the messages {@code rule.A3} and {@code rule.A3.why}; docs/rules.md
 * has all of it in a table.
 */
public enum Rule {

	F1("One focus is active; another ends it", GATE),
	F2("A focus names few titles, one industry, size and ownership, few places", GATE),
	F3("Wording that keeps options open is refused", GATE),
	F4("No ask is sent and no handbill is final without a focus", GATE),
	F5("Widening a focus asks for a reason, which is kept", ADVICE), F6("The focus reads as one plain sentence", SHOWN),

	T1("Companies that do not fit are marked off focus, and few", SHOWN, GATE),
	T2("A list is useful from some companies and honest up to some more", ADVICE),
	T3("Each target shows who works there, who could introduce, and the shortest way", SHOWN),
	N1("A need has what, why and by when; few are open", GATE),
	N2("For each need the contacts most able to help, with the reason", SHOWN),

	A1("An ask is tangible", GATE), A2("Nothing asks for a job", GATE),
	A3("Few things are open with one person, asks and gives together", GATE),
	A4("What someone agreed to has an action and a check-back date, both or neither", GATE),
	A5("Big favours are asked only of someone spoken with twice", ADVICE),
	A6("Nothing new is asked of someone who is far ahead, until something is offered", GATE),
	A7("After a row of asks, stay in touch first", ADVICE), A8("An ask leaves time to be done", ADVICE),
	A9("Each ask can be copied as a short note to forward", SHOWN),

	P1("A conversation is followed by a thank-you that confirms what was offered", GATE),
	P2("On its day a check-back is the seeker’s, and due until it is answered", SHOWN),
	P3("A check-back is proposed soon, on a working day; far ones are advised against", SHOWN, ADVICE),
	P4("After some extensions, letting go is proposed", SHOWN),
	P5("A kept promise asks to tell how it turned out", SHOWN),
	P6("Staying in touch follows from the exchanges and contains no ask", SHOWN),
	P7("A give with a date is due", SHOWN), P8("Nothing due disappears by itself, and its history is kept", SHOWN),

	M1("A meeting is prepared; an event that was not is advised against", SHOWN, ADVICE),
	M2("What a meeting yielded is kept, new names with their introducer", SHOWN),
	M3("A meeting has one of five purposes, and none asks for a job", GATE),
	S1("The stage of a relationship follows from its exchanges", SHOWN),
	W1("The two-minute profile is short and about results", ADVICE),

	R1("Whom the meetings of late reached", SHOWN), R2("An alarm when they reach nobody who matters", SHOWN),
	R3("Results per focus, before and after each narrowing", SHOWN),
	R4("An opportunity shows the chain of people it came from", SHOWN);

	private final String summary;

	private final List<Severity> severities;

	Rule(String summary, Severity... severities) {
		this.summary = summary;
		this.severities = List.of(severities);
	}

	public String summary() {
		return this.summary;
	}

	public List<Severity> severities() {
		return this.severities;
	}

	/**
	 * The rule as it is in force, with the limits and periods that its words mention, in
	 * their order.
	 */
	public RuleInForce with(Object... limits) {
		return new RuleInForce(this, List.of(limits));
	}

}
