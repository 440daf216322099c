package app.askwell.access;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.askwell.shared.SignedIn;
import app.askwell.shared.TooOften;

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

	private final Candidates candidates;

	private final PasswordEncoder passwords;

	private final Attempts attempts;

	private final Clock clock;

	private final String nobodysHash;

	AccountAuthentication(Candidates candidates, PasswordEncoder passwords, Attempts attempts, Clock clock) {
		this.clock = clock;
		this.candidates = candidates;
		this.passwords = passwords;
		this.attempts = attempts;
		this.nobodysHash = passwords.encode(UUID.randomUUID().toString());
	}

	@Override
	public Authentication authenticate(Authentication attempt) {
		String email = attempt.getName().strip();
		List<Bucket> taken = begin(email);
		Candidate known = check(email, String.valueOf(attempt.getCredentials()));
		this.attempts.succeeded(taken);
		if (known.asksCode()) {
			throw new CodeNeeded(known.halfway(this.clock.instant()));
		}
		return known.authentication();
	}

	private List<Bucket> begin(String email) {
		try {
			return this.attempts.begin(email);
		}
		catch (TooOften ex) {
			throw new TriedTooOften(ex);
		}
	}

	private Candidate check(String email, String password) {
		Optional<Candidate> candidate = this.candidates.named(email);
		String hash = candidate.map(Candidate::passwordHash).orElse(this.nobodysHash);
		boolean matches = this.passwords.matches(password, hash);
		Instant now = this.clock.instant();
		return candidate.filter((known) -> matches && !known.isGone(now) && !known.hasRunOut(now))
			.orElseThrow(() -> new BadCredentialsException("No such account, or another password"));
	}

	@Override
	public boolean supports(Class<?> authentication) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
	}

	static Authentication authenticated(SignedIn me) {
		return UsernamePasswordAuthenticationToken.authenticated(me, null, AuthorityUtils.NO_AUTHORITIES);
	}

}
