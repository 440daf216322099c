package app.askwell.opportunities;

import java.io.UnsupportedEncodingException;
import java.util.Objects;
import java.util.UUID;

import app.askwell.AsMaya;
import app.askwell.Seeker;

import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Someone with opportunities, on Tuesday 24 November 2026. */
abstract class WithOpportunities extends AsMaya {

	/** Notes one through its form; answers with the path of its page. */
	String noted(String role, String company, String... more) {
		String[] form = new String[more.length + 4];
		System.arraycopy(new String[] { "role", role, "company", company }, 0, form, 0, 4);
		System.arraycopy(more, 0, form, 4, more.length);
		MvcTestResult saved = this.visit.post("/opportunities", form);
		assertThat(saved).hasStatus(302);
		return Objects.requireNonNull(saved.getResponse().getRedirectedUrl());
	}

	UUID contact(String name) {
		return contact(this.maya, name);
	}

	UUID contact(Seeker whose, String name) {
		return add(whose, """
				insert into contact (account_id, id, name, name_key, reach, added_on, version)
				values (:a, gen_random_uuid(), :name, lower(:name), 'NONE', '2020-01-01', 0) returning id
				""", name);
	}

	UUID met(Seeker whose, UUID contact, String day) {
		UUID meeting = add(whose,
				"""
						insert into meeting (account_id, id, kind, purpose, meeting_on, held_on, version)
						values (:a, gen_random_uuid(), 'IN_PERSON', 'GATHER_INFORMATION', :name::date, :name::date, 0) returning id
						""",
				day);
		this.everything.sql("insert into meeting_contact (account_id, meeting_id, contact_id) values (?, ?, ?)")
			.params(whose.account().value(), meeting, contact)
			.update();
		return meeting;
	}

	private UUID add(Seeker whose, String sql, String name) {
		return this.everything.sql(sql)
			.param("a", whose.account().value())
			.param("name", name)
			.query(UUID.class)
			.single();
	}

	String value(String sql) {
		return this.everything.sql(sql).param("a", this.maya.account().value()).query(String.class).single();
	}

	static String body(MvcTestResult result) {
		try {
			return result.getResponse().getContentAsString();
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
