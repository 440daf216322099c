package app.askwell.access;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import app.askwell.shared.AccountId;
import app.askwell.shared.SignedIn;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Checks e-mail address and password. An unknown address costs the same hash, so that the
 * time of the answer does not tell who has an account here.
 */
@Component
class AccountAuthentication implements AuthenticationProvider {

	private final JdbcClient jdbc;

	private final PasswordEncoder passwords;

	private final String nobodysHash;

	AccountAuthentication(JdbcClient jdbc, PasswordEncoder passwords) {
		this.jdbc = jdbc;
		this.passwords = passwords;
		this.nobodysHash = passwords.encode(UUID.randomUUID().toString());
	}

	@Override
	public Authentication authenticate(Authentication attempt) {
		String password = String.valueOf(attempt.getCredentials());
		Optional<Candidate> candidate = find(attempt.getName());
		String hash = candidate.map(Candidate::passwordHash).orElse(this.nobodysHash);
		boolean matches = this.passwords.matches(password, hash);
		return candidate.filter((known) -> matches)
			.map((known) -> authenticated(known.signedIn()))
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
		return this.jdbc.sql("select id, name, password_hash, zone, locale from account_to_sign_in(?)")
			.param(email.strip())
			.query(Candidate.class)
			.optional();
	}

	record Candidate(UUID id, String name, String passwordHash, String zone, String locale) {

		SignedIn signedIn() {
			return new SignedIn(new AccountId(this.id), this.name, ZoneId.of(this.zone),
					Locale.forLanguageTag(this.locale));
		}

	}

}
