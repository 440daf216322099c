package app.askwell.search;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import app.askwell.AskwellTest;
import app.askwell.Cast;
import app.askwell.Everything;
import app.askwell.Seeker;
import app.askwell.Seekers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@AskwellTest
class SearchTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Finder finder;

	@Autowired
	private Seekers seekers;

	@Autowired
	private Everything everything;

	private Seeker maya;

	private Cast cast;

	@BeforeEach
	void openAccount() {
		this.maya = this.seekers.open();
		this.cast = Cast.join(this.everything, this.maya);
	}

	@ParameterizedTest
	@CsvSource({ "Priya Nair, Priya Nair", "nair priya, Priya Nair", "PRIYA, Priya Nair", "priy, Priya Nair",
			"Prya Nair, Priya Nair", "Pirya Nair, Priya Nair", "priya nairr, Priya Nair", "mueller, Jürgen Müller",
			"Muller jurgen, Jürgen Müller", "Müller, Jürgen Müller", "zoe, Zoë van der Berg",
			"ZOË berg, Zoë van der Berg", "annemarie, Anne-Marie Wood", "anne-marie, Anne-Marie Wood",
			"obrien, Sinéad O’Brien", "o'brien, Sinéad O’Brien", "太郎, 田中太郎" })
	void findsPeopleHoweverTheyAreTyped(String q, String name) {
		for (String other : List.of("Jürgen Müller", "Zoë van der Berg", "Anne-Marie Wood", "Sinéad O’Brien", "田中太郎")) {
			add(other, "");
		}
		assertThat(titles(q)).first().isEqualTo(name);
	}

	@Test
	void findsWhateverWasWrittenDown() {
		assertThat(page("twins")).contains("<mark>Twins</mark>", "/people/" + this.cast.person("Priya Nair"), "#fact-");
		assertThat(page("halden")).contains("<mark>Halden</mark>");
		for (String sql : List.of("select split_part(action, ' ', 1) from promise where account_id = ? limit 1",
				"select split_part(what, ' ', 1) from give where account_id = ? limit 1",
				"select split_part(learned, ' ', 1) from meeting where account_id = ? and learned is not null limit 1")) {
			String word = this.everything.sql(sql).param(this.maya.account().value()).query(String.class).single();
			assertThat(page(word)).as(sql).contains("<mark>");
		}
	}

	@Test
	void findsANoteByThePersonAndAWordOfIt() {
		assertThat(page("priya twins")).contains("<mark>Twins</mark>");
	}

	@Test
	void showsACompanyOfPeopleAsItsPeople() {
		add("Ana Silva", "Quellwerk & Söhne");
		add("Bo Lind", "Quellwerk & Söhne");
		assertThat(page("quellwerk")).contains("/people?q=Quellwerk%20%26%20S%C3%B6hne", "<mark>Quellwerk</mark>");
	}

	@Test
	void forgetsWhatWasRemovedAndKnowsItAgainWhenItIsPutBack() {
		add("Xaverine Quist", "");
		assertThat(titles("xaverine")).containsExactly("Xaverine Quist");
		this.everything.sql("delete from contact where account_id = ? and name = 'Xaverine Quist'")
			.param(this.maya.account().value())
			.update();
		assertThat(titles("xaverine")).isEmpty();
		assertThat(titles("xaverin quist")).isEmpty();
		assertThat(this.everything.sql("select count(*) from search_word where account_id = ? and word = 'xaverine'")
			.param(this.maya.account().value())
			.query(Long.class)
			.single()).isZero();
	}

	@Test
	void tellsThatNothingIsSpelledLikeThat() {
		assertThat(page("prija nair")).contains("Did you mean", "/search?q=Priya%20Nair");
		assertThat(page("priya nair")).doesNotContain("Did you mean");
	}

	@Test
	void offersToAddWhoeverIsNotThere() {
		assertThat(page("Wolodymyr Xu")).contains("Nothing found", "value=\"Wolodymyr Xu\"", "Add “Wolodymyr Xu”");
	}

	@Test
	void showsWhatWasTypedAsText() {
		add("<script>alert(1)</script> Quark", "");
		assertThat(page("quark")).contains("&lt;script&gt;alert(1)&lt;/script&gt; <mark>Quark</mark>")
			.doesNotContain("<script>alert");
		assertThat(page("<script>x</script>")).doesNotContain("<script>x");
	}

	@Test
	void pagesOneKindAndCountsTheOthers() {
		for (int i = 0; i < 45; i++) {
			add("Quarkson Number" + i, "");
		}
		assertThat(page("quarkson")).contains("All 45 people");
		assertThat(page("quarkson&kind=PEOPLE&page=3")).contains("Page 3").doesNotContain("rel=\"next\"");
		assertThat(page("quarkson&kind=NOTES")).contains("Nothing of this kind");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "%20", "%25", "_", "'", "%5C", "!", "%26|!():*<->", "a:b", "%F0%9F%98%80",
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
			"%22a%20b%22", "x%20-y", "---", "a%7Cb", "%27%27%3A*A" })
	void bearsAnyQuery(String q) {
		assertThat(this.mvc.get().uri("/search?q=" + q).with(this.maya.signedIn())).hasStatusOk();
		assertThat(this.mvc.get().uri("/search/suggestions?q=" + q).with(this.maya.signedIn())).hasStatusOk();
	}

	@Test
	void suggestsOptionsOfAListBox() {
		assertThat(body("/search/suggestions?q=pri")).contains("role=\"option\"", "<mark>Priya</mark>")
			.doesNotContain("<html");
	}

	@Test
	void everyPlaceIsThereAndHasAName() {
		String shortcuts = body("/shortcuts");
		assertThat(shortcuts).doesNotContain("??");
		for (Place place : Place.ALL) {
			assertThat(this.mvc.get().uri(place.path()).with(this.maya.signedIn()).exchange().getResponse().getStatus())
				.as(place.path())
				.isEqualTo(200);
			assertThat(shortcuts).contains("href=\"" + place.path() + "\" data-place");
		}
	}

	@Test
	void everyPlaceOfTheMenuIsInThePalette() {
		String today = body("/");
		String menu = today.substring(today.indexOf("<nav class=\"nav\""), today.indexOf("</nav>"));
		List<String> links = Pattern.compile("class=\"item\" href=\"([^\"]+)\"")
			.matcher(menu)
			.results()
			.map((found) -> found.group(1))
			.distinct()
			.toList();
		assertThat(links).hasSizeGreaterThan(9).isSubsetOf(Place.ALL.stream().map(Place::path).toList());
	}

	@Test
	void singleKeysCanBeSwitchedOff() {
		assertThat(body("/")).contains("data-single-keys=\"on\"");
		switchKeys(Map.of());
		assertThat(body("/")).doesNotContain("data-single-keys");
		switchKeys(Map.of("keys", "on"));
		assertThat(body("/")).contains("data-single-keys=\"on\"");
	}

	private void switchKeys(Map<String, String> form) {
		var request = this.mvc.post().uri("/settings/shortcuts").with(this.maya.signedIn()).with(csrf());
		form.forEach(request::param);
		assertThat(request).hasStatus3xxRedirection();
	}

	private void add(String name, String company) {
		this.everything.sql("""
				insert into contact (account_id, id, name, name_key, company, company_key, reach, added_on, version)
				values (?, gen_random_uuid(), ?, lower(?), nullif(?, ''), nullif(lower(?), ''), 'NONE', '2026-11-01', 0)
				""").params(this.maya.account().value(), name, name, company, company).update();
	}

	private List<String> titles(String q) {
		return this.maya.does(() -> this.finder.best(this.maya.account(), q))
			.stream()
			.filter((hit) -> hit.kind() == FoundKind.PEOPLE)
			.map((hit) -> String.valueOf(hit.title()))
			.toList();
	}

	private String page(String q) {
		return body("/search?q=" + q.replace("<", "%3C").replace(">", "%3E").replace(" ", "%20"));
	}

	private String body(String path) {
		return assertThat(this.mvc.get().uri(URI.create(path)).with(this.maya.signedIn())).hasStatusOk()
			.bodyText()
			.actual();
	}

}
