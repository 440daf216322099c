package app.askwell.meetings;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.askwell.paper.Brief;
import app.askwell.shared.Region;
import org.jspecify.annotations.Nullable;

/**
 * The words of a meeting's sheet, at one of several lengths.
 *
 * @param sheet everything
 * @param length from 0 to {@value #WHOLE}, which leaves nothing out
 * @param locale the way days are written
 */
record SheetText(MeetingSheet sheet, int length, Locale locale) {

	static final int WHOLE = 10;

	/** From here on there is more than one line to write an answer on. */
	private static final int ROOMY = 8;

	private static final int FEW_QUESTIONS = 4;

	private static final int EVERYTHING = 100_000;

	/** What stays of a text at the shortest, and what each step adds, in letters. */
	private static final int LETTERS = 60;

	private static final int CARD_QUESTIONS = 3;

	private static final int CARD_INTRODUCTION = 600;

	private static final int CARD_LINE = 160;

	public String title() {
		return cut(this.sheet.meeting().headline());
	}

	public boolean isUntitled() {
		return this.sheet.meeting().headline() == null;
	}

	/** Day, time and place. */
	public String when() {
		MeetingView meeting = this.sheet.meeting();
		Region region = Region.of(this.locale);
		return Stream.of(region.dayOfYear(meeting.meetingOn()), region.time(meeting.startsAt()), cut(meeting.place()))
			.filter((part) -> !part.isEmpty())
			.reduce((one, other) -> one + " · " + other)
			.orElse("");
	}

	public String purpose() {
		return this.sheet.meeting().purpose().name();
	}

	public String kind() {
		return this.sheet.meeting().kind().name();
	}

	public String introduction() {
		return cut(this.sheet.meeting().introduction());
	}

	public String offer() {
		return cut(this.sheet.meeting().offer());
	}

	public String timeLimit() {
		return cut(this.sheet.meeting().timeLimit());
	}

	public String interests() {
		return cut(this.sheet.meeting().theirInterests());
	}

	public List<String> questions() {
		return this.sheet.meeting()
			.questions()
			.stream()
			.limit(most(Preparation.ENOUGH_QUESTIONS))
			.map(this::cut)
			.toList();
	}

	/** The three that a card has room for. */
	public List<String> cardQuestions() {
		return questions().stream().limit(CARD_QUESTIONS).map((one) -> Brief.of(one, CARD_LINE)).toList();
	}

	/** Half a minute, with some room. */
	public String cardIntroduction() {
		return Brief.of(introduction(), CARD_INTRODUCTION);
	}

	public String cardOffer() {
		return Brief.of(offer(), CARD_LINE);
	}

	/** Whether the pocket is too small for all of it. */
	boolean isCardCut() {
		return !cardIntroduction().equals(introduction()) || !cardOffer().equals(offer())
				|| questions().stream().limit(CARD_QUESTIONS).anyMatch((one) -> !Brief.of(one, CARD_LINE).equals(one));
	}

	/** Blank lines where too few questions were prepared. */
	public List<Integer> blanks() {
		int prepared = this.sheet.meeting().questions().size();
		return Stream.iterate(prepared, (count) -> count < Preparation.ENOUGH_QUESTIONS, (count) -> count + 1).toList();
	}

	/** Lines to write each answer on: the fewer questions, the more. */
	public List<Integer> answerLines() {
		if (this.length < ROOMY) {
			return List.of(1);
		}
		return (this.sheet.meeting().questions().size() > FEW_QUESTIONS) ? List.of(1, 2) : List.of(1, 2, 3);
	}

	public boolean isCut() {
		return this.length < WHOLE;
	}

	public List<Person> people() {
		return this.sheet.people().stream().limit(most(1)).map(this::person).toList();
	}

	private Person person(MeetingPerson person) {
		Region region = Region.of(this.locale);
		List<Line> known = this.sheet.of(person)
			.stream()
			.limit(most(2))
			.map((one) -> new Line(one.topic(), cut(one.fact()), ""))
			.toList();
		List<Line> open = this.sheet.openWith(person)
			.stream()
			.limit(most(1))
			.map((one) -> new Line(one.part(), cut(one.what()), region.shortDay(one.day())))
			.toList();
		return new Person(cut(person.name()), cut(person.jobTitle()), cut(person.company()), known, open);
	}

	private long most(int fewest) {
		return isCut() ? fewest + (long) this.length : EVERYTHING;
	}

	private String cut(@Nullable String text) {
		return isCut() ? Brief.of(text, LETTERS * (1 + this.length / 2)) : Brief.of(text, EVERYTHING);
	}

	/**
	 * Someone who takes part.
	 *
	 * @param known what matters to them; an empty text is something to find out
	 * @param open what is open with them
	 */
	record Person(String name, String job, String company, List<Line> known, List<Line> open) {

		/** Job and company, as far as they are known. */
		public String work() {
			return Stream.of(this.job, this.company)
				.filter((part) -> !part.isEmpty())
				.collect(Collectors.joining(", "));
		}

	}

	/**
	 * A line under a name.
	 *
	 * @param about the topic, or what kind of thing is open
	 * @param day when it is due, or empty
	 */
	record Line(String about, String text, String day) {
	}

}
