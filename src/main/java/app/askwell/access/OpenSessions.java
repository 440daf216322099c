package app.askwell.access;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import app.askwell.shared.AccountId;
import app.askwell.shared.Happened;
import app.askwell.shared.NotFound;
import app.askwell.shared.Noted;
import app.askwell.shared.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

import static org.springframework.security.web.context.HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;
import static org.springframework.session.FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;

/** Where an account is signed in, and how to end that. */
@Component
public class OpenSessions {

	private final SessionsReadOnce sessions;

	private final SignInSession signIn;

	private final HttpServletRequest request;

	private final ApplicationEventPublisher news;

	OpenSessions(SessionsReadOnce sessions, SignInSession signIn, HttpServletRequest request,
			ApplicationEventPublisher news) {
		this.sessions = sessions;
		this.signIn = signIn;
		this.request = request;
		this.news = news;
	}

	/** The one that asks first, then those used last. */
	public List<OpenSession> of(AccountId account) {
		return all(account).map(this::describe)
			.sorted(Comparator.comparing(OpenSession::here).thenComparing(OpenSession::lastUsed).reversed())
			.toList();
	}

	/**
	 * Signs one of the other browsers out.
	 * @throws NotFound if this account has no such session, or it is the one that asks
	 */
	public void end(AccountId account, UUID key) {
		Session session = others(account).filter((other) -> key(other.getId()).equals(key))
			.findFirst()
			.orElseThrow(() -> new NotFound("session"));
		this.sessions.deleteById(session.getId());
		this.news.publishEvent(new Happened(account, Noted.SIGNED_OUT_ELSEWHERE));
	}

	/** Signs all of the other browsers out. */
	public void endOthers(AccountId account) {
		if (forgetOthers(account) > 0) {
			this.news.publishEvent(new Happened(account, Noted.SIGNED_OUT_ELSEWHERE));
		}
	}

	private int forgetOthers(AccountId account) {
		List<Session> gone = others(account).toList();
		gone.forEach((session) -> this.sessions.deleteById(session.getId()));
		return gone.size();
	}

	/** Signs every browser out, this one too. */
	public void endAll(AccountId account) {
		forgetOthers(account);
		HttpSession session = this.request.getSession(false);
		if (session != null) {
			session.invalidate();
		}
	}

	/**
	 * Tells every session of the account what to call its owner from now on. One with a
	 * password that was made up opens no more than before.
	 */
	public void introduce(SignedIn me) {
		others(me.account()).forEach((session) -> {
			session.setAttribute(SPRING_SECURITY_CONTEXT_KEY,
					SignInSession.contextOf(session.getAttribute(SPRING_SECURITY_CONTEXT_KEY), me));
			this.sessions.save(session);
		});
		this.signIn.introduceAgain(me);
	}

	private Stream<Session> others(AccountId account) {
		return all(account).filter((session) -> !isHere(session));
	}

	private Stream<Session> all(AccountId account) {
		Collection<Session> found = this.sessions
			.findByIndexNameAndIndexValue(PRINCIPAL_NAME_INDEX_NAME, account.toString())
			.values();
		return found.stream().filter((session) -> !session.isExpired());
	}

	private OpenSession describe(Session session) {
		SignInNote note = session.getAttributeOrDefault(SignInNote.ATTRIBUTE,
				new SignInNote(Browser.of(null), session.getCreationTime()));
		return new OpenSession(key(session.getId()), note.browser(), note.at(), session.getLastAccessedTime(),
				isHere(session));
	}

	private boolean isHere(Session session) {
		HttpSession here = this.request.getSession(false);
		return here != null && here.getId().equals(session.getId());
	}

	/** A hash of the id: tells sessions apart, and leads to none. */
	static UUID key(String id) {
		try {
			ByteBuffer hash = ByteBuffer
				.wrap(MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8)));
			return new UUID(hash.getLong(), hash.getLong());
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
