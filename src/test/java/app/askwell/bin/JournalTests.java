package app.askwell.bin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import app.askwell.AskwellTest;
import app.askwell.Everything;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What a new table or a new kind of change needs, so that it can be put back. */
@AskwellTest
class JournalTests {

	@Autowired
	private Everything everything;

	@Test
	void everyTableOfAnAccountCanBePutBack() {
		Set<String> remembered = new TreeSet<>(this.everything
			.sql("""
					select c.relname::text from pg_trigger t join pg_class c on c.oid = t.tgrelid where t.tgname = 'remember'
					""")
			.query(String.class)
			.list());
		// These two say what the other tables say, so they come back with them.
		Set<String> derived = Set.of("search_text", "standing");
		assertThat(Rows.tables(this.everything)).containsAll(derived)
			.allMatch((table) -> remembered.contains(table) || derived.contains(table));
		assertThat(remembered).contains("follow_up_event");
		assertThat(this.everything.sql("""
				select c.relname || '.' || f.conname from pg_constraint f join pg_class c on c.oid = f.conrelid
				 where f.contype = 'f' and not f.condeferrable and c.relname = any (?)
				""").param(remembered.toArray(String[]::new)).query(String.class).list())
			.as("references that are not checked at the end")
			.isEmpty();
	}

	@Test
	void everyKindOfChangeHasItsWords() throws IOException {
		Properties words = new Properties();
		words.load(Files.newBufferedReader(Path.of("src/main/resources/messages/bin.properties")));
		Pattern kind = Pattern.compile("\"((?:contact|contact_fact|meeting|ask|promise|give|touch|follow_up"
				+ "|stay_in_touch_pause|contact_tag|two_people|target_company|pitch|rehearsal|own_question"
				+ "|weekly_review|review_intention)\\.[a-z]+)\"");
		try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
			List<String> kinds = sources.filter((file) -> file.toString().endsWith(".java"))
				.map(JournalTests::text)
				.filter((text) -> text.contains("changes.record(") || text.contains("recorded("))
				.flatMap((text) -> kind.matcher(text).results().map((found) -> found.group(1)))
				.distinct()
				.toList();
			assertThat(kinds).hasSizeGreaterThan(15).allSatisfy((it) -> assertThat(words).containsKey("change." + it));
		}
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
