package app.askwell.today;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import app.askwell.shared.Region;

/**
 * The week on one page.
 *
 * @param today its first day
 * @param lines everything, the soonest first
 * @param most how many lines find room
 */
record WeekPage(LocalDate today, List<WeekLine> lines, int most, Region region) {

	static final int DAYS = 7;

	private static final int ROOMY = 14;

	/** The days in order, also those on which nothing is due yet. */
	public List<Day> days() {
		return IntStream.range(0, DAYS).mapToObj(this.today::plusDays).map(this::day).toList();
	}

	private Day day(LocalDate day) {
		List<WeekLine> due = this.lines.stream()
			.limit(this.most)
			.filter((line) -> !line.late() && line.day().equals(day))
			.toList();
		return new Day(this.region.weekday(day), this.region.shortDay(day), due);
	}

	/** What should be done already. */
	public List<WeekLine> late() {
		return this.lines.stream().limit(this.most).filter(WeekLine::late).toList();
	}

	/** Whether there is room for more to come up. */
	public boolean isRoomy() {
		return this.lines.size() <= ROOMY;
	}

	public int missing() {
		return Math.max(0, this.lines.size() - this.most);
	}

	/** As the title says it: Nov 24 – Nov 30. */
	public String span() {
		return this.region.shortDay(this.today) + " – " + this.region.shortDay(this.today.plusDays(DAYS - 1));
	}

	/** One day with what is due. */
	record Day(String name, String date, List<WeekLine> lines) {
	}

}
