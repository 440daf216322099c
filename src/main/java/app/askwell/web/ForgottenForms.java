package app.askwell.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import app.askwell.shared.AccountId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What forms leave behind: where a submission led, text that waits for its writer to sign
 * in again, and notices that nobody has read yet.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ForgottenForms {

	/** Where Spring keeps notices until the next page. */
	private static final String NOTICES = "org.springframework.web.servlet.support.SessionFlashMapManager.FLASH_MAPS";

	private final JdbcClient jdbc;

	ForgottenForms(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Lets go of whatever mentions something, in every browser of an account; also in one
	 * that is not signed in, where a form of this account waits.
	 */
	public void forget(AccountId account, List<UUID> ids, List<String> names) {
		List<String> told = ids.stream().map(UUID::toString).toList();
		this.jdbc.sql("""
				delete from submission
				 where account_id = :account
				   and exists (select from unnest(:told) it where position(it in location) > 0)
				""").param("account", account.value()).param("told", told.toArray(String[]::new)).update();
		this.jdbc.sql("""
				delete from spring_session_attributes a using spring_session s
				 where s.primary_id = a.session_primary_id and a.attribute_name in (:kept, :notices)
				   and (s.principal_name = :account or position(cast(:mark as bytea) in a.attribute_bytes) > 0)
				   and exists (select from unnest(:words) it where position(it in a.attribute_bytes) > 0)
				""")
			.param("kept", KeptForms.ATTRIBUTE)
			.param("notices", NOTICES)
			.param("account", account.toString())
			.param("mark", bytes(FormKey.mark(account)))
			.param("words",
					Stream.concat(told.stream(), names.stream()).map(ForgottenForms::bytes).toArray(byte[][]::new))
			.update();
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
