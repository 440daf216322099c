package app.askwell.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import app.askwell.AskwellTest;
import app.askwell.Crowd;
import app.askwell.Everything;
import app.askwell.Seeker;
import app.askwell.Seekers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A long search, out and back: 10,000 people and 50,000 exchanges. Too long for every
 * build, so it runs by its name alone, and is worth something only with little memory:
 * {@code mvn test -Dtest=ExportDrill -DargLine=-Xmx256m}.
 */
@AskwellTest
class ExportDrill {

	private static final Logger LOG = LoggerFactory.getLogger(ExportDrill.class);

	private static final int PEOPLE = 10_000;

	private static final int MORE_TOUCHES = 30_000;

	@Autowired
	private Exports exports;

	@Autowired
	private HomeComing homeComing;

	@Autowired
	private Everything everything;

	@Autowired
	private Seekers seekers;

	@Autowired
	private AccountFormat format;

	@Autowired
	private Clock clock;

	@Test
	void goesOutAndComesBack(@TempDir Path folder) throws IOException {
		assertThat(Runtime.getRuntime().maxMemory()).as("memory that proves something").isLessThan(300L << 20);
		RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
		Seeker maya = crowded();
		Path file = folder.resolve("askwell.zip");
		Instant before = Instant.now();
		try (OutputStream out = Files.newOutputStream(file)) {
			maya.does(() -> {
				try {
					this.exports.archive(maya.me(), out);
					return true;
				}
				catch (IOException ex) {
					throw new UncheckedIOException(ex);
				}
			});
		}
		LOG.warn("Out: {} bytes in {}", Files.size(file), Duration.between(before, Instant.now()));
		Seeker otto = this.seekers.open();
		before = Instant.now();
		long rows;
		try (InputStream in = Files.newInputStream(file)) {
			rows = otto.does(() -> this.homeComing.bringBack(otto.account(), in));
		}
		LOG.warn("Back: {} rows in {}", rows, Duration.between(before, Instant.now()));
		assertThat(marks(otto)).isEqualTo(marks(maya)).containsKey("contact");
	}

	private Seeker crowded() {
		Seeker maya = this.seekers.open();
		Crowd.fill(this.everything, maya, PEOPLE, maya.me().today(this.clock));
		this.everything
			.sql("""
					insert into touch (account_id, id, contact_id, touched_on, note, version)
					select :a, gen_random_uuid(), c.id, '2026-11-01', 'Sent an article about ' || c.name || ' and more ' || n, 0
					  from contact c, generate_series(1, :times) n where c.account_id = :a
					""")
			.param("a", maya.account().value())
			.param("times", MORE_TOUCHES / PEOPLE)
			.update();
		return maya;
	}

	private Map<String, List<String>> marks(Seeker of) {
		Map<String, List<String>> marks = new TreeMap<>();
		for (String table : this.format.text().tables().keySet()) {
			marks.put(table, this.everything.sql("select count(*) || ' ' || coalesce(md5(string_agg(md5((to_jsonb(t)"
					+ " - 'account_id')::text), '' order by md5((to_jsonb(t) - 'account_id')::text))), '') from "
					+ table + " t where account_id = ?")
				.param(of.account().value())
				.query(String.class)
				.list());
		}
		return marks;
	}

}
