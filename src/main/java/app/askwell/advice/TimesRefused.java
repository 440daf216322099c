package app.askwell.advice;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.TreeSet;

import app.askwell.shared.AccountId;
import app.askwell.shared.Refusal;
import app.askwell.shared.Rule;
import app.askwell.web.FormRefused;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts how often each rule refused an ask, by day. What was asked, and of whom, is not
 * kept.
 */
@Service
public class TimesRefused {

	private final JdbcClient jdbc;

	private final Clock clock;

	TimesRefused(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** In a transaction of its own: that of the form was taken back. */
	@EventListener
	@Transactional
	void hear(FormRefused event) {
		Set<Rule> rules = new TreeSet<>();
		event.findings()
			.stream()
			.filter(Refusal.class::isInstance)
			.forEach((refusal) -> AskGates.behind(refusal.code()).ifPresent(rules::add));
		OffsetDateTime now = OffsetDateTime.ofInstant(this.clock.instant(), ZoneOffset.UTC);
		rules.forEach((rule) -> count(event.account(), rule, now));
	}

	/**
	 * Counts once more, on the day of a moment in the account's zone.
	 * @param moment when it was refused
	 */
	@Transactional
	public void count(AccountId account, Rule rule, OffsetDateTime moment) {
		this.jdbc.sql("""
				insert into refused (account_id, rule, refused_on, times)
				select id, :rule, (:moment::timestamptz at time zone zone)::date, 1 from account where id = :account
				on conflict (account_id, rule, refused_on) do update set times = refused.times + 1
				""").param("account", account.value()).param("rule", rule.name()).param("moment", moment).update();
	}

}
