package app.askwell.coach;

import java.util.List;
import java.util.UUID;

import app.askwell.shared.AccountId;
import app.askwell.shared.Rows;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What coaches wrote that the seeker has not read. */
@Component
@Transactional(readOnly = true)
public class CoachNews {

	private final JdbcClient jdbc;

	CoachNews(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * A comment that waits.
	 *
	 * @param coach their name
	 * @param part name of what it is about; null for all of it
	 * @param begins its first 200 letters
	 */
	public record News(UUID id, UUID share, String coach, @Nullable String part, String begins) {

	}

	/** What waits, the oldest first. */
	public List<News> of(AccountId account, int most) {
		return this.jdbc.sql("""
				select c.id, c.share_id as share, s.name as coach, c.part, left(c.text, 200) as begins
				  from coach_comment c join coach_share s on s.account_id = c.account_id and s.id = c.share_id
				 where c.account_id = ? and c.read_at is null order by c.written_at, c.id limit ?
				""").params(account.value(), most).query(Rows.of(News.class)).list();
	}

}
