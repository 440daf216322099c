package app.askwell.access;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import app.askwell.shared.AccountId;
import app.askwell.shared.SignedIn;
import app.askwell.shared.TooOften;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Checks e-mail address and password. An unknown address costs the same hash and the same
 * tries, so that neither the answer nor its time tells who has an account here.
 */
@Component
class AccountAuthentication implements AuthenticationProvider {

	private final JdbcClient jdbc;

	private final PasswordEncoder passwords;

	private final Attempts attempts;

	private final Clock clock;

	private final String nobodysHash;

	AccountAuthentication(JdbcClient jdbc, PasswordEncoder passwords, Attempts attempts, Clock clock) {
		this.clock = clock;
		this.jdbc = jdbc;
		this.passwords = passwords;
		this.attempts = attempts;
		this.nobodysHash = passwords.encode(UUID.randomUUID().toString());
	}

	@Override
	public Authentication authenticate(Authentication attempt) {
		String email = attempt.getName().strip();
		List<Bucket> taken = begin(email);
		Authentication known = check(email, String.valueOf(attempt.getCredentials()));
		this.attempts.succeeded(taken);
		return known;
	}

	private List<Bucket> begin(String email) {
		try {
			return this.attempts.begin(email);
		}
		catch (TooOften ex) {
			throw new TriedTooOften(ex);
		}
	}

	private Authentication check(String email, String password) {
		Optional<Candidate> candidate = find(email);
		String hash = candidate.map(Candidate::passwordHash).orElse(this.nobodysHash);
		boolean matches = this.passwords.matches(password, hash);
		return candidate.filter((known) -> matches && !known.isGone(this.clock.instant()))
			.map(Candidate::authentication)
			.orElseThrow(() -> new BadCredentialsException("No such account, or another password"));
	}

	@Override
	public boolean supports(Class<?> authentication) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
	}

	static Authentication authenticated(SignedIn me) {
		return UsernamePasswordAuthenticationToken.authenticated(me, null, AuthorityUtils.NO_AUTHORITIES);
	}

	private Optional<Candidate> find(String email) {
		return this.jdbc.sql("select id, name, password_hash, zone, locale, goes_at from account_to_sign_in(?)")
			.param(email)
			.query(Candidate.class)
			.optional();
	}

	record Candidate(UUID id, String name, String passwordHash, String zone, String locale,
			@Nullable OffsetDateTime goesAt) {

		/**
		 * A closed account whose time is over is there until the night, and not for long.
		 */
		boolean isGone(Instant now) {
			return this.goesAt != null && !now.isBefore(this.goesAt.toInstant());
		}

		Authentication authentication() {
			return (this.goesAt != null) ? ClosedDoor.behind(signedIn()) : authenticated(signedIn());
		}

		SignedIn signedIn() {
			return new SignedIn(new AccountId(this.id), this.name, ZoneId.of(this.zone),
					Locale.forLanguageTag(this.locale));
		}

	}

}
