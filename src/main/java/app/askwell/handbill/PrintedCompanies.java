package app.askwell.handbill;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import app.askwell.shared.AccountId;
import app.askwell.shared.Rows;
import app.askwell.shared.Rule;
import app.askwell.shared.Upholds;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which companies are printed: never one that lies beside the focus, nor one that someone
 * advised to avoid.
 */
@Component
@Upholds(Rule.T1)
class PrintedCompanies {

	/** As many as someone reads. */
	static final int MOST = 25;

	/** More would be mostly headings. */
	private static final int MOST_GROUPS = 4;

	private final JdbcClient jdbc;

	PrintedCompanies(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** What may be printed, the first choices first. */
	List<Company> choices(AccountId account) {
		return this.jdbc.sql("""
				select t.id, t.name, coalesce(t.category, t.industry) as category
				  from target_company t join target_fit fit on fit.account_id = t.account_id and fit.target_id = t.id
				 where t.account_id = :account and not fit.off_focus
				   and not exists (select from list_tick k where k.account_id = t.account_id and k.target_id = t.id
				                      and k.tick = 'AVOID' and k.withdrawn_on is null)
				 order by t.priority, t.name_key, t.id limit 200
				""").param("account", account.value()).query(Rows.of(Company.class)).list();
	}

	/**
	 * The chosen ones among them by category, the largest first and what is left last.
	 */
	static List<Bill.Group> grouped(List<Company> choices, List<UUID> chosen) {
		Map<String, List<String>> byCategory = new LinkedHashMap<>();
		for (Company company : choices) {
			if (chosen.contains(company.id())) {
				String category = (company.category() != null) ? company.category() : "";
				byCategory.computeIfAbsent(category, (it) -> new ArrayList<>()).add(company.name());
			}
		}
		if (byCategory.keySet().stream().filter((category) -> !category.isEmpty()).count() < 2) {
			return together(choices, chosen);
		}
		List<Bill.Group> groups = new ArrayList<>();
		List<String> others = new ArrayList<>();
		byCategory.entrySet()
			.stream()
			.sorted((one, other) -> other.getValue().size() - one.getValue().size())
			.forEach((entry) -> {
				if (entry.getKey().isEmpty() || entry.getValue().size() < 2 || groups.size() == MOST_GROUPS) {
					others.addAll(entry.getValue());
				}
				else {
					groups.add(new Bill.Group(entry.getKey(), List.copyOf(entry.getValue())));
				}
			});
		if (!others.isEmpty()) {
			groups.add(new Bill.Group("", List.copyOf(others)));
		}
		return List.copyOf(groups);
	}

	/** One category says nothing: what is in none yet may well belong to it. */
	private static List<Bill.Group> together(List<Company> choices, List<UUID> chosen) {
		List<String> names = choices.stream()
			.filter((company) -> chosen.contains(company.id()))
			.map(Company::name)
			.toList();
		return names.isEmpty() ? List.of() : List.of(new Bill.Group("", names));
	}

}
