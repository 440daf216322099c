package app.askwell.access;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import app.askwell.shared.AccountId;
import app.askwell.shared.TooOften;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/**
 * Limits how often a secret can be tried: for each account and for each address, whatever
 * the number of instances. A browser that signed in before has tries of its own, so that
 * strangers cannot lock the owner out.
 * <p>
 * Counting comes before the look at the secret, so that many tries at once are many
 * tries.
 */
@Component
public class Attempts {

	private final TriesLeft tries;

	private final KnownDevices devices;

	private final HttpServletRequest request;

	Attempts(TriesLeft tries, KnownDevices devices, HttpServletRequest request) {
		this.tries = tries;
		this.devices = devices;
		this.request = request;
	}

	/**
	 * Asks someone who is signed in for the password once more.
	 * @param errors where a wrong password is told
	 * @param field the field of the password; without an error there, the try does not
	 * count
	 * @param answer looks at the form and answers it
	 * @throws TooOften if that was one too many; it says how long to wait
	 */
	public String asking(AccountId account, Errors errors, String field, Supplier<String> answer) {
		return asking(account, errors, answer, field);
	}

	/**
	 * The same for several secrets on one form: a code besides the password.
	 */
	public String asking(AccountId account, Errors errors, Supplier<String> answer, String... fields) {
		List<Bucket> taken = this.tries.take(bucketsOf(account.toString(), Allowance.SIGNED_IN));
		String view = answer.get();
		if (Stream.of(fields).noneMatch(errors::hasFieldErrors)) {
			succeeded(taken);
		}
		return view;
	}

	/**
	 * Lets someone who knew the password try a code. A browser that signed in before has
	 * tries of its own, so that whoever stole the password does not keep the owner out.
	 * @throws TooOften if that was one too many; it says how long to wait
	 */
	public <T> Optional<T> tryingCode(AccountId account, Supplier<Optional<T>> look) {
		String owner = account.toString();
		List<Bucket> taken = this.tries.take(this.devices.knownTo(owner)
			.map((device) -> List.of(Allowance.CODE.of(device + " " + owner)))
			.orElseGet(() -> List.of(Allowance.CODE.of(owner), ofAddress())));
		Optional<T> found = look.get();
		if (found.isPresent()) {
			succeeded(taken);
		}
		return found;
	}

	/**
	 * Lets someone without an account try a token.
	 * @param look finds what the token opens; nothing, if it is wrong
	 * @throws TooOften if that was one too many; it says how long to wait
	 */
	public <T> Optional<T> trying(Supplier<Optional<T>> look) {
		return trying(List.of(ofAddress()), look);
	}

	/**
	 * Lets whoever has a link try the word that goes with it.
	 * @param link tells the link from others
	 * @param look finds what the word opens; nothing, if it is wrong
	 * @throws TooOften if that was one too many; it says how long to wait
	 */
	public <T> Optional<T> guessing(String link, Supplier<Optional<T>> look) {
		return trying(List.of(Allowance.LINK.of(link), ofAddress()), look);
	}

	private <T> Optional<T> trying(List<Bucket> buckets, Supplier<Optional<T>> look) {
		List<Bucket> taken = this.tries.take(buckets);
		Optional<T> found = look.get();
		if (found.isPresent()) {
			succeeded(taken);
		}
		return found;
	}

	/**
	 * The same for a page that is read: right tokens count too, though there are more.
	 */
	public <T> Optional<T> reading(Supplier<Optional<T>> look) {
		this.tries.take(List.of(Allowance.READER.of(Network.of(this.request.getRemoteAddr()))));
		return trying(look);
	}

	/**
	 * Counts a try at the password of whoever has this e-mail address.
	 * @return what it was taken from
	 * @throws TooOften if that was one too many; it says how long to wait
	 */
	List<Bucket> begin(String email) {
		List<Bucket> buckets = bucketsOf(email, Allowance.ACCOUNT);
		try {
			return this.tries.take(buckets);
		}
		catch (TooOften ex) {
			if (buckets.size() == 1 || !this.devices.isPasswordMadeUp(email)) {
				throw ex;
			}
			return this.tries.take(List.of(ofAddress()));
		}
	}

	/** The secret was right: the try does not count. */
	void succeeded(List<Bucket> taken) {
		this.tries.giveBack(taken);
	}

	private List<Bucket> bucketsOf(String whose, Allowance ofAccount) {
		String owner = whose.strip().toLowerCase(Locale.ROOT);
		Allowance ofDevice = (ofAccount == Allowance.ACCOUNT) ? Allowance.DEVICE : ofAccount;
		return this.devices.knownTo(owner)
			.map((device) -> List.of(ofDevice.of(device + " " + owner)))
			.orElseGet(() -> List.of(ofAccount.of(owner), ofAddress()));
	}

	private Bucket ofAddress() {
		return Allowance.ADDRESS.of(Network.of(this.request.getRemoteAddr()));
	}

}
