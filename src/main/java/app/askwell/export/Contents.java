package app.askwell.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import app.askwell.shared.AccountId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How much an account holds. */
@Component
@Transactional(readOnly = true)
class Contents {

	private final AccountFormat format;

	private final JdbcClient jdbc;

	Contents(AccountFormat format, JdbcClient jdbc) {
		this.format = format;
		this.jdbc = jdbc;
	}

	/** In one statement, whatever there is. */
	public Count of(AccountId account) {
		List<String> tables = this.format.parts().stream().filter((part) -> !part.byItself()).map(Part::table).toList();
		String counts = tables.stream()
			.map((table) -> "(select count(*) from %1$s where account_id = :account) as %1$s"
				.formatted(Part.quoted(table)))
			.collect(Collectors.joining(", "));
		return this.jdbc.sql("select " + counts).param("account", account.value()).query((row, number) -> {
			Map<String, Long> rows = new HashMap<>();
			for (String table : tables) {
				rows.put(table, row.getLong(table));
			}
			return new Count(rows);
		}).single();
	}

	/**
	 * Rows of an account.
	 *
	 * @param rows how many, by table
	 */
	record Count(Map<String, Long> rows) {

		public boolean nothing() {
			return this.rows.values().stream().allMatch((number) -> number == 0);
		}

		public long people() {
			return number("contact");
		}

		public long meetings() {
			return number("meeting");
		}

		public long companies() {
			return number("target_company");
		}

		/** Asks, promises, gives and short contacts. */
		public long exchanges() {
			return number("ask") + number("promise") + number("give") + number("touch");
		}

		private long number(String table) {
			return this.rows.getOrDefault(table, 0L);
		}

	}

}
