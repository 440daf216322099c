package app.askwell.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.UUID;

import app.askwell.AsMaya;
import app.askwell.Cast;

import org.springframework.beans.factory.annotation.Autowired;

/** Maya and her people; it is Tuesday, and the week is that of 16 November. */
@SuppressWarnings("NullAway.Init")
abstract class ReviewScene extends AsMaya {

	static final String WEEK = "2026-11-16";

	@Autowired
	ReviewPages pages;

	Cast cast() {
		return Cast.join(this.everything, this.maya);
	}

	void at(String local) {
		this.clock.set(ZonedDateTime.of(LocalDateTime.parse(local), this.maya.me().zone()).toInstant());
	}

	ReviewView view() {
		return view(WEEK);
	}

	ReviewView view(String monday) {
		return this.maya.does(() -> this.pages.view(this.maya.me(), new ReviewWeek(LocalDate.parse(monday))));
	}

	UUID person(String name) {
		return add("""
				insert into contact (account_id, id, name, name_key, company, company_key, reach, added_on, version)
				select :a, gen_random_uuid(), n, lower(n), 'Orsund', 'orsund', 'NONE', '2026-09-01', 0
				  from (select '%s' as n) x returning id
				""".formatted(name));
	}

	/** Adds a row of :a and returns its id. */
	UUID add(String insert) {
		return this.everything.sql(insert).param("a", this.maya.account().value()).query(UUID.class).single();
	}

	void run(String sql) {
		this.everything.sql(sql).param("a", this.maya.account().value()).update();
	}

	/** A conversation that was held. */
	void held(UUID with, String day) {
		UUID meeting = add("""
				insert into meeting (account_id, id, kind, purpose, meeting_on, held_on, version)
				values (:a, gen_random_uuid(), 'PHONE', 'EXPAND_NETWORK', '%1$s', '%1$s', 0) returning id
				""".formatted(day));
		run("insert into meeting_contact values (:a, '%s', '%s')".formatted(meeting, with));
	}

	static Instant in(String zone, String local) {
		return LocalDateTime.parse(local).atZone(ZoneId.of(zone)).toInstant();
	}

}
