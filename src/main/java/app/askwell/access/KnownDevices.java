package app.askwell.access;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import app.askwell.environment.PublicAddress;
import app.askwell.shared.AccountId;
import app.askwell.shared.CurrentAccount;
import app.askwell.shared.Fingerprint;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.util.WebUtils;

/**
 * Browsers that signed in before, told by a cookie with a random token. It opens nothing:
 * it only gives the browser tries of its own. Several accounts of one household share the
 * cookie.
 */
@Component
class KnownDevices {

	static final String COOKIE = "askwell-device";

	/** Over https browsers keep a name like this to this host alone. */
	static final String SECURE_COOKIE = "__Host-" + COOKIE;

	private static final Duration A_YEAR = Duration.ofDays(365);

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	private final HttpServletRequest request;

	private final PublicAddress address;

	private final Clock clock;

	KnownDevices(JdbcClient jdbc, PlatformTransactionManager transactions, HttpServletRequest request,
			PublicAddress address, Clock clock) {
		this.jdbc = jdbc;
		this.transaction = new TransactionTemplate(transactions);
		this.request = request;
		this.address = address;
		this.clock = clock;
	}

	/** The token of this browser, if this e-mail address or account signed in with it. */
	Optional<String> knownTo(String whose) {
		return token().filter((token) -> isKnown(token, whose));
	}

	/** From now on this browser is one that the account signed in with. */
	void remember(AccountId account, HttpServletResponse response) {
		String token = token().filter((known) -> isKnown(known, null)).orElseGet(Fingerprint::secret);
		CurrentAccount.as(account, () -> this.transaction.execute((status) -> note(account, token)));
		boolean secure = this.request.isSecure() || this.address.isSecure();
		ResponseCookie cookie = ResponseCookie.from(secure ? SECURE_COOKIE : COOKIE, token)
			.httpOnly(true)
			.secure(secure)
			.sameSite("Strict")
			.path(secure ? "/" : this.request.getContextPath() + "/")
			.maxAge(A_YEAR)
			.build();
		response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
	}

	/** Whether the account's password is one that the reset command made up. */
	boolean isPasswordMadeUp(String email) {
		return this.jdbc.sql("select has_made_up_password(?)").param(email.strip()).query(Boolean.class).single();
	}

	private int note(AccountId account, String token) {
		return this.jdbc.sql("""
				insert into known_device (account_id, token_hash, seen_at) values (?, ?, ?)
				on conflict (account_id, token_hash) do update set seen_at = excluded.seen_at
				""")
			.params(account.value(), Fingerprint.of(token), this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
	}

	private boolean isKnown(String token, @Nullable String whose) {
		return this.jdbc.sql("select is_known_device(:token, cast(:whose as text))")
			.param("token", Fingerprint.of(token))
			.param("whose", whose)
			.query(Boolean.class)
			.single();
	}

	/**
	 * Browsers that came over https before the name was another still have the plain one.
	 */
	private Optional<String> token() {
		return Stream.of(SECURE_COOKIE, COOKIE)
			.map((name) -> WebUtils.getCookie(this.request, name))
			.filter(Objects::nonNull)
			.map(Cookie::getValue)
			.findFirst();
	}

}
