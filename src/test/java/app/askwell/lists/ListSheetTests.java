package app.askwell.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;

import app.askwell.companies.TargetId;
import app.askwell.focus.CurrentFocus;
import app.askwell.focus.Ownership;
import app.askwell.focus.SizeBand;
import app.askwell.paper.Press;
import app.askwell.paper.Sheet;
import app.askwell.paper.Sheets;
import app.askwell.paper.TestPress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ListSheetTests {

	private static final Press PRESS = TestPress.withWordsOf("lists", "focus");

	private static final ListSheets SHEETS = new ListSheets(PRESS, Sheets.words("lists", "focus"));

	@Test
	void printsCompaniesUnderTheirCategoryWithTheSearchOnTop() {
		PrintedList list = list(List.of(company("Corvane", "Start-ups", 1), company("Halden Medical", "Devices", 1),
				company("Orsund", "devices", 2), company("Tern Devices", null, 3)));
		assertThat(text(sheet(list, Locale.UK))).containsSubsequence("Maya Torres", "maya@example.org", "VP Marketing",
				"medical devices", "private companies", "I would like to meet: heads of marketing; founders", "K",
				"I know someone there", "Devices", "Halden Medical", "Orsund", "Start-ups", "Corvane",
				"Other companies", "Tern Devices", "Whom did I miss?");
	}

	@Test
	@DisplayName("T1: never prints what is off focus, or what someone advised against")
	void printsOnlyWhatFits() {
		PrintedList list = list(List.of(company("Corvane", null, 1), like("Elsewhere Freight", true, false),
				like("Latepay", false, true)));
		Sheet sheet = sheet(list, Locale.UK);
		assertThat(text(sheet)).contains("Corvane").doesNotContain("Elsewhere", "Latepay");
		assertThat(Sheets.notes(sheet)).containsExactly(
				"Not printed because it does not fit your focus: Elsewhere Freight.",
				"Not printed because someone advised against it: Latepay.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "en-US", "en-GB" })
	@DisplayName("T2: prints fifty on one page and says which are left out, by priority")
	void printsFifty(String region) {
		Sheet sheet = sheet(list(many(53, "Company %d Medical Devices")), Locale.forLanguageTag(region));
		assertThat(text(sheet)).contains("Company 50 ", "3 more companies are on my list.")
			.doesNotContain("Company 51 ");
		assertThat(Sheets.notes(sheet).get(0)).contains("3 companies find no room", "Company 51 Medical Devices",
				"Company 53 Medical Devices");
	}

	@ParameterizedTest
	@ValueSource(strings = { "W", "Ж", "<b>&" })
	void theLongestNamesStillMakeOnePage(String letter) {
		String name = letter.repeat(200 / letter.length());
		List<PrintedCompany> companies = new ArrayList<>(Collections.nCopies(50, new PrintedCompany(
				new TargetId(UUID.randomUUID()), name, letter.repeat(40), letter.repeat(100), 1, false, false)));
		Sheet sheet = sheet(list(companies), Locale.US);
		assertThat(text(sheet)).contains("more companies are on my list");
		assertThat(Sheets.notes(sheet).get(0)).contains("find no room");
	}

	@Test
	void dividesTheGroupsEvenly() {
		for (int count : IntStream.rangeClosed(1, 50).toArray()) {
			List<List<PrintedList.Group>> columns = TwoColumns.of(list(many(count, "Company %d")).groups());
			assertThat(columns.stream().flatMap(List::stream).mapToInt((group) -> group.companies().size()).sum())
				.isEqualTo(count);
			assertThat(lines(columns.get(0)) - lines(columns.get(1))).as("with %d companies", count).isBetween(-4, 6);
		}
	}

	private static int lines(List<PrintedList.Group> column) {
		return column.stream().mapToInt((group) -> 2 + group.companies().size()).sum();
	}

	private static Sheet sheet(PrintedList list, Locale locale) {
		return SHEETS.sheet(Sheets.maya(locale), list);
	}

	private static String text(Sheet sheet) {
		return Sheets.onePage(PRESS, sheet);
	}

	private static PrintedList list(List<PrintedCompany> companies) {
		CurrentFocus focus = new CurrentFocus(List.of("VP Marketing"), "medical devices", SizeBand.FROM_50_TO_500,
				SizeBand.FROM_50_TO_500, Ownership.PRIVATE, List.of("Greater Boston"), null, LocalDate.of(2026, 9, 1));
		return new PrintedList(focus,
				new Heading(null, "maya@example.org", List.of(), List.of("heads of marketing", "founders")), companies,
				PrintedList.MOST);
	}

	private static List<PrintedCompany> many(int count, String name) {
		return IntStream.rangeClosed(1, count)
			.mapToObj((number) -> company(name.formatted(number) + " ", "Category " + number % 4, 1 + number / 20))
			.toList();
	}

	private static PrintedCompany company(String name, @Nullable String category, int priority) {
		return new PrintedCompany(new TargetId(UUID.randomUUID()), name, category, "Boston", priority, false, false);
	}

	private static PrintedCompany like(String name, boolean offFocus, boolean avoided) {
		return new PrintedCompany(new TargetId(UUID.randomUUID()), name, null, null, 1, offFocus, avoided);
	}

}
