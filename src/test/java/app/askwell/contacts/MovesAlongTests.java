package app.askwell.contacts;

import java.util.UUID;
import java.util.stream.Stream;

import app.askwell.AskwellTest;
import app.askwell.Everything;
import app.askwell.Visit;
import app.askwell.routes.RouteTable;
import app.askwell.routes.Scene;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** All that is attached to an entry which becomes a part of another one. */
@AskwellTest
class MovesAlongTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Everything everything;

	@Autowired
	private RouteTable table;

	/** Whatever names the entry that goes names the one that stays afterwards. */
	@TestFactory
	Stream<DynamicTest> everythingMovesAlong() {
		return this.everything.sql("""
				select c.conrelid::regclass::text || '.' || a.attname from pg_constraint c
				  join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[2]
				 where c.contype = 'f' and c.confrelid = 'contact'::regclass order by 1
				""").query(String.class).list().stream().map((named) -> DynamicTest.dynamicTest(named, () -> {
			Scene scene = this.table.filled();
			UUID kept = scene.someone();
			UUID gone = scene.someone();
			String name = named.substring(0, named.indexOf('.'));
			String column = named.substring(named.indexOf('.') + 1);
			name(scene, name, column, gone);
			assertThat(naming(scene, name, column, gone)).isOne();
			long rows = this.everything.count(name, scene.seeker());
			assertThat(new Visit(this.mvc, scene.seeker()).post("/people/" + kept + "/merge/" + gone))
				.hasRedirectedUrl("/people/" + kept);
			assertThat(naming(scene, name, column, kept)).isPositive();
			long gained = name.equals("merged_contact") ? 1 : name.equals("contact") ? -1 : 0;
			assertThat(this.everything.count(name, scene.seeker())).isEqualTo(rows + gained);
		}));
	}

	/** Makes one row of a table name someone. */
	private void name(Scene scene, String name, String column, UUID whom) {
		String set = column + " = :whom";
		if (name.equals("two_people")) {
			String first = "00000000-0000-4000-8000-000000000000";
			String last = "ffffffff-ffff-4fff-bfff-ffffffffffff";
			set += column.equals("contact_id") ? ", other_id = '" + last + "'" : ", contact_id = '" + first + "'";
			this.everything.sql("""
					insert into contact (account_id, id, name, name_key, reach, added_on, version)
					select ?, id, 'Edge', 'edge', 'NONE', '2026-11-01', 0 from unnest(?) id
					""")
				.params(scene.seeker().account().value(), new UUID[] { UUID.fromString(first), UUID.fromString(last) })
				.update();
		}
		this.everything
			.sql("update " + name + " set " + set + " where ctid = (select ctid from " + name
					+ " where account_id = :a and " + (name.equals("contact") ? "name = 'Tom Alvarez'" : "true")
					+ " limit 1)")
			.param("a", scene.seeker().account().value())
			.param("whom", whom)
			.update();
	}

	private long naming(Scene scene, String name, String column, UUID whom) {
		String columns = name.equals("two_people") ? "(contact_id, other_id)" : "(" + column + ")";
		return this.everything.sql("select count(*) from " + name + " where account_id = ? and ? in " + columns)
			.params(scene.seeker().account().value(), whom)
			.query(Long.class)
			.single();
	}

}
