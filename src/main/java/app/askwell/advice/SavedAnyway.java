package app.askwell.advice;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import app.askwell.shared.AccountId;
import app.askwell.shared.Ids;
import app.askwell.shared.Reasons;
import app.askwell.shared.Rows;
import app.askwell.shared.Rule;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the reasons for which advice was not followed, and counts them. */
@Service
public class SavedAnyway {

	private final JdbcClient jdbc;

	SavedAnyway(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Keeps them together with what they are about: both are saved or neither. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void keep(AccountId account, About about, List<Reasons.Overridden> overridden, LocalDate today) {
		for (Reasons.Overridden one : overridden) {
			this.jdbc.sql("""
					insert into saved_anyway
					  (account_id, id, rule, advice, about_table, about_id, contact_id, reason, saved_on)
					values (:account, :id, :rule, :advice, :table, :about, :contact, :reason, :today)
					""")
				.param("account", account.value())
				.param("id", Ids.next())
				.param("rule", one.advice().rule().name())
				.param("advice", one.advice().code())
				.param("table", about.table())
				.param("about", about.id())
				.param("contact", about.contact())
				.param("reason", one.reason())
				.param("today", today)
				.update();
		}
	}

	/** The latest reason for each row of a table that was saved anyway. */
	@Transactional(readOnly = true)
	public Map<UUID, String> reasons(AccountId account, String table) {
		Map<UUID, String> reasons = new HashMap<>();
		this.jdbc.sql("select about_id, reason from saved_anyway where account_id = ? and about_table = ? order by id")
			.params(account.value(), table)
			.query((row) -> {
				reasons.put(row.getObject("about_id", UUID.class), row.getString("reason"));
			});
		return reasons;
	}

	/**
	 * How often the account saved against each rule's advice; rules without are missing.
	 */
	@Transactional(readOnly = true)
	public Map<Rule, Integer> counted(AccountId account) {
		Map<Rule, Integer> counts = new EnumMap<>(Rule.class);
		this.jdbc.sql("select rule, count(*) as times from saved_anyway where account_id = ? group by rule")
			.param(account.value())
			.query((row) -> {
				counts.put(Rule.valueOf(row.getString("rule")), row.getInt("times"));
			});
		return counts;
	}

	/** The same with the asks that rules refused; those that were neither are missing. */
	@Transactional(readOnly = true)
	public List<TimesAdvised> times(AccountId account) {
		return this.jdbc.sql("""
				select rule, sum(refused)::bigint as refused, sum(anyway)::bigint as anyway
				  from (select rule, times as refused, 0 as anyway from refused where account_id = :account
				        union all
				        select rule, 0, 1 from saved_anyway where account_id = :account) t
				 group by rule
				""")
			.param("account", account.value())
			.query(Rows.of(TimesAdvised.class))
			.list()
			.stream()
			.sorted(Comparator.comparing(TimesAdvised::rule))
			.toList();
	}

}
