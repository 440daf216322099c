package app.askwell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each form that changes something, open in two tabs: the second to save is shown both
 * versions, and nothing is overwritten unknowingly.
 */
@AskwellTest
class TwoTabsTests {

	private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"([^\"]*)\"");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Everything everything;

	@Autowired
	private Seekers seekers;

	@Autowired
	private MovableClock clock;

	private Visit visit;

	private Cast cast;

	/** What was found first stays meant, whatever changes about it. */
	private Map<String, String> ids;

	@BeforeEach
	void fillAnAccount() {
		this.clock.reset();
		Seeker maya = this.seekers.open();
		this.cast = Cast.join(this.everything, maya);
		this.everything.sql("""
				insert into own_question (account_id, id, theme, question, question_key, added_on, version)
				values (?, gen_random_uuid(), 'PATH', 'What next?', 'what next', '2026-11-01', 0)
				""").param(maya.account().value()).update();
		this.visit = new Visit(this.mvc, maya);
		this.ids = new TreeMap<>();
	}

	static Set<String> forms() {
		return VersionedForms.ALL.keySet();
	}

	@Test
	void everyFormWithAVersionHasItsCase() throws IOException {
		assertThat(templatesWithAVersion())
			.isEqualTo(Stream.concat(VersionedForms.ALL.keySet().stream(), VersionedForms.ELSEWHERE.stream())
				.collect(TreeSet::new, TreeSet::add, TreeSet::addAll));
	}

	@ParameterizedTest
	@MethodSource("forms")
	void theSecondTabIsShownBothVersions(String template) {
		VersionedForm form = VersionedForms.ALL.get(template);
		String opened = version(this.visit.page(path(form.opens())));
		assertThat(send(form.saves(), form, form.first(), opened)).as(template).hasStatus(302);
		MvcTestResult second = send(form.savesAgain(), form, form.second(), opened);
		assertThat(second).as(template).hasStatus(409);
		String page = body(second);
		assertThat(page).contains("This changed since you opened it", "Take the saved version", form.second());
		assertThat(page).contains("href=\"" + path(form.opens()).replaceFirst("\\?.*", ""));
		if (form.isText()) {
			assertThat(page).contains(form.first());
		}
		assertThat(version(page)).isNotEqualTo(opened);
		assertThat(this.visit.page(path(form.opens()))).doesNotContain(form.second());
	}

	@ParameterizedTest
	@MethodSource("forms")
	void savingOnceMoreKeepsWhatWasTyped(String template) {
		VersionedForm form = VersionedForms.ALL.get(template);
		String opened = version(this.visit.page(path(form.opens())));
		send(form.saves(), form, form.first(), opened);
		String now = version(body(send(form.savesAgain(), form, form.second(), opened)));
		assertThat(send(form.savesAgain(), form, form.second(), now)).as(template).hasStatus(302);
	}

	private MvcTestResult send(String path, VersionedForm form, String typed, String version) {
		List<String> fields = new ArrayList<>(List.of(form.field(), typed, "version", version));
		for (String other : form.others()) {
			fields.addAll(List.of(other.split("=", 2)));
		}
		return this.visit.post(path(path), fields.toArray(String[]::new));
	}

	/** Fills in the id of whoever stands in braces. */
	private String path(String pattern) {
		Matcher name = Pattern.compile("\\{([^}]+)}").matcher(pattern);
		return name.replaceAll((found) -> this.ids.computeIfAbsent(pattern.split("/")[1] + found.group(1),
				(key) -> id(pattern, found.group(1))));
	}

	private String id(String pattern, String name) {
		return switch (pattern.split("/")[1]) {
			case "people" -> this.cast.person(name).toString();
			case "targets" -> this.cast.target(name).toString();
			case "asks", "promises", "gives" -> open(name);
			case "needs" -> need().toString();
			case "opportunities" -> opportunity().toString();
			case "settings" -> coached(name);
			case "meetings" -> this.cast.meeting(name).toString();
			case "questions" ->
				this.everything.sql("select id::text from own_question where account_id = ? and question = ?")
					.params(this.visit.seeker().account().value(), name)
					.query(String.class)
					.single();
			default -> this.cast.followUp(name).toString();
		};
	}

	private String open(String table) {
		String ended = switch (table) {
			case "ask" -> "closed_on";
			case "promise" -> "coalesce(kept_on, released_on)";
			default -> "coalesce(delivered_on, withdrawn_on)";
		};
		return this.everything
			.sql("select id::text from %s where account_id = ? and %s is null order by id limit 1".formatted(table,
					ended))
			.param(this.visit.seeker().account().value())
			.query(String.class)
			.single();
	}

	private String coached(String table) {
		return this.everything
			.sql("""
					with s as (insert into coach_share (account_id, id, name, token_hash, parts, made_at, expires_at, version)
					  values (:account, gen_random_uuid(), 'Ruth', sha256(gen_random_uuid()::text::bytea), '{}', now(),
					          '2027-02-01T05:00Z', 0) returning *),
					     c as (insert into coach_comment (account_id, id, share_id, text, written_at, version)
					  select account_id, gen_random_uuid(), id, 'Narrower', now(), 0 from s returning *)
					select id::text from\s"""
					+ (table.equals("coach_share") ? "s" : "c"))
			.param("account", this.visit.seeker().account().value())
			.query(String.class)
			.single();
	}

	private UUID need() {
		return this.everything.sql("""
				insert into need (account_id, id, what, why, needed_by, added_on, version)
				values (?, gen_random_uuid(), 'Who signs', 'To write', '2026-12-01', '2026-11-20', 0) returning id
				""").param(this.visit.seeker().account().value()).query(UUID.class).single();
	}

	private UUID opportunity() {
		return this.everything
			.sql("""
					insert into opportunity (account_id, id, role, company, company_key, heard_on, stage, stage_on, version)
					values (?, gen_random_uuid(), 'Marketing lead', 'Corvane', 'corvane', '2026-11-20', 'LEAD', '2026-11-20', 0)
					returning id
					""")
			.param(this.visit.seeker().account().value())
			.query(UUID.class)
			.single();
	}

	private static String version(String page) {
		Matcher version = VERSION.matcher(page);
		assertThat(version.find()).as("a version in %s", page).isTrue();
		return version.group(1);
	}

	private static String body(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private static Set<String> templatesWithAVersion() throws IOException {
		Path templates = Path.of("src/main/resources/templates");
		Set<String> found = new TreeSet<>();
		try (Stream<Path> files = Files.walk(templates)) {
			for (Path file : files.filter((one) -> one.toString().endsWith(".html")).toList()) {
				if (Files.readString(file).contains("fragments/field :: version")) {
					found.add(templates.relativize(file).toString().replace('\\', '/').replace(".html", ""));
				}
			}
		}
		return found;
	}

}
