package askwell.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;

/** What is asked for, each time for somebody else. */
final class Pages {

	/** As people type: the beginning of a name, a word of a note, a company, and a slip. */
	private static final List<String> TYPED = List.of("priya", "sven be", "pricing", "medical", "hospital budget", "corta",
			"elena", "launch market", "piya", "gralo");

	private static final List<String> MIX = List.of("Today", "Person", "People", "Today", "Search", "Person", "Today", "People",
			"Person", "Today", "Log a meeting", "Search", "Today", "Person", "People", "Today", "Person", "Progress", "Today",
			"Search", "Person", "People", "Today", "Log a meeting");

	/** How the notes of the meetings begin that the bench logs. */
	static final String LOGGED = "We spoke about the launch in spring and whom to ask at the clinic, number ";

	private final Map<String, IntFunction<Call>> pages = new LinkedHashMap<>();

	private Pages() {
	}

	/** The pages that this Askwell has, with their names. */
	static Map<String, IntFunction<Call>> of(Data data, UUID account, Seeker maya) throws IOException, SQLException {
		Pages all = new Pages();
		List<String[]> people = data.rows("select id, name || coalesce(', ' || job_title, '') || coalesce(', ' || company, '')"
				+ " from contact where account_id = '" + account + "' order by md5(id::text) limit 200");
		all.reading("Today", "/");
		all.reading("People", "/people");
		all.pages.put("Person", (n) -> Call.get("/people/" + people.get(n % people.size())[0]));
		all.pages.put("Search", (n) -> Call.get("/search?q=" + TYPED.get(n % TYPED.size()).replace(' ', '+')));
		all.reading("Meetings", "/meetings");
		all.reading("Asks and gives", "/exchange");
		all.reading("Targets", "/targets");
		all.there("Progress", "/progress", maya);
		all.there("Opportunities", "/opportunities", maya);
		all.there("Network", "/network", maya);
		all.there("Weekly review", "/review", maya);
		all.reading("Weekly e-mail", "/settings/reminders/preview/letter");
		all.reading("Handbill as PDF", "/handbill/handbill.pdf");
		// Last, for it adds to what the others show.
		all.pages.put("Log a meeting", (n) -> maya.form("/meetings/log", meeting(people.get(n % people.size()), n)));
		return all.pages;
	}

	/** In the proportion of docs/scaling.md: of 24 pages 8 Today, 6 of a person, and so on. */
	static IntFunction<Call> mixed(Data data, UUID account, Seeker maya) throws IOException, SQLException {
		Map<String, IntFunction<Call>> all = of(data, account, maya);
		return (n) -> all.get(MIX.get(n % MIX.size())).apply(n);
	}

	private void reading(String name, String path) {
		this.pages.put(name, (n) -> Call.get(path));
	}

	private void there(String name, String path, Seeker maya) throws IOException {
		if (maya.has(path)) {
			reading(name, path);
		}
	}

	private static Map<String, String> meeting(String[] person, int n) {
		return Map.of("kind", "PHONE", "purpose", "BE_KNOWN", "day", LocalDate.now().minusDays(1 + n % 20).toString(),
				"people[0].who", person[1], "people[0].contact", person[0], "notes",
				LOGGED + n);
	}

}
