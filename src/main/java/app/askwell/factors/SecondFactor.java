package app.askwell.factors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import app.askwell.accounts.PasswordAgain;
import app.askwell.shared.AccountId;
import app.askwell.shared.Happened;
import app.askwell.shared.Noted;
import app.askwell.shared.Refusal;
import app.askwell.shared.Refused;
import app.askwell.shared.SignedIn;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Codes beside the password: set up, used, renewed, turned off. Whatever changes them
 * asks for the password and, while they are on, for a code as well.
 */
@Service
@Transactional
class SecondFactor {

	private static final String APP_CODE = "[0-9]{6}";

	private final Codes codes;

	private final RecoveryCodes recovery;

	private final PasswordAgain password;

	private final ApplicationEventPublisher news;

	SecondFactor(Codes codes, RecoveryCodes recovery, PasswordAgain password, ApplicationEventPublisher news) {
		this.codes = codes;
		this.recovery = recovery;
		this.password = password;
		this.news = news;
	}

	@Transactional(readOnly = true)
	CodesView view(SignedIn me) {
		return this.codes.view(me);
	}

	/** Makes a secret for the telephone; nothing asks for its codes yet. */
	void begin(AccountId account) {
		this.codes.bring(account);
	}

	@Transactional(readOnly = true)
	Optional<CodeKey> coming(AccountId account) {
		return this.codes.coming(account);
	}

	/**
	 * Asks for codes from now on.
	 * @param code of the telephone that was just set up
	 * @param before of the one so far, or a recovery code; nobody looks at it while there
	 * is none
	 * @return ten recovery codes, to be shown once
	 * @throws Refused if something of it is wrong
	 */
	List<String> turnOn(AccountId account, String code, String before, String typedPassword) {
		List<Refusal> refusals = new ArrayList<>(this.password.check(account, typedPassword, "password"));
		if (this.codes.areOn(account)) {
			refusals.addAll(fits(account, before, "before"));
		}
		if (!this.codes.settle(account, plain(code))) {
			refusals.add(Refusal.of("refusal.codes.other", "code"));
		}
		Refused.ifAny(refusals);
		happened(account, Noted.CODES_ON);
		return this.recovery.make(account);
	}

	/**
	 * Ten new recovery codes; those before stop working.
	 * @throws Refused for a wrong password or code
	 */
	List<String> renew(AccountId account, String code, String typedPassword) {
		check(account, code, typedPassword);
		happened(account, Noted.RECOVERY_CODES_MADE);
		return this.recovery.make(account);
	}

	/**
	 * Asks for the password alone again.
	 * @throws Refused for a wrong password or code
	 */
	void turnOff(AccountId account, String code, String typedPassword) {
		check(account, code, typedPassword);
		this.codes.forget(account);
		this.recovery.forget(account);
		happened(account, Noted.CODES_OFF);
	}

	/**
	 * Looks at a code of someone who signs in, uses it up and notes how it went.
	 * @return nothing if it does not fit
	 */
	Optional<Noted> comeIn(AccountId account, String typed) {
		Optional<Noted> way = use(account, typed);
		happened(account, way.orElse(Noted.CODE_FAILED));
		return way;
	}

	private void check(AccountId account, String code, String typedPassword) {
		List<Refusal> refusals = new ArrayList<>(this.password.check(account, typedPassword, "password"));
		refusals.addAll(fits(account, code, "code"));
		Refused.ifAny(refusals);
	}

	private List<Refusal> fits(AccountId account, String typed, String field) {
		return use(account, typed).isPresent() ? List.of() : List.of(Refusal.of("refusal.codes.other", field));
	}

	private Optional<Noted> use(AccountId account, String typed) {
		if (plain(typed).matches(APP_CODE)) {
			return Optional.of(Noted.SIGNED_IN_WITH_CODE).filter((way) -> this.codes.use(account, plain(typed)));
		}
		return Optional.of(Noted.SIGNED_IN_WITH_RECOVERY_CODE).filter((way) -> this.recovery.use(account, typed));
	}

	/** Apps show codes in two halves. */
	private static String plain(String typed) {
		return typed.replaceAll("[\\s-]", "");
	}

	private void happened(AccountId account, Noted what) {
		this.news.publishEvent(new Happened(account, what));
	}

}
