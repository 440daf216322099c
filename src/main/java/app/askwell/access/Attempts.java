package app.askwell.access;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import app.askwell.shared.AccountId;
import app.askwell.shared.TooOften;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.validation.Errors;

/**
 * Limits how often a secret can be tried: for each account and for each address, whatever
 * the number of instances. A browser that signed in before has tries of its own, so that
 * strangers cannot lock the owner out.
 * <p>
 * Counting comes before the look at the secret, so that many tries at once are many
 * tries; and it stands outside of every transaction, so that a refusal which rolls back
 * does not forget the try.
 */
@Component
public class Attempts {

	/** Of strangers, for one account. */
	static final Allowance ACCOUNT = new Allowance("account", 10, Duration.ofSeconds(90));

	/** Of someone signed in; so many copies of one form may arrive at once. */
	static final Allowance SIGNED_IN = new Allowance("signed in", 20, Duration.ofSeconds(90));

	/** Of one address, for all accounts together: a library or a club shares one. */
	static final Allowance ADDRESS = new Allowance("address", 30, Duration.ofSeconds(30));

	/** Of one address, of pages that are read with a token and no account. */
	static final Allowance READER = new Allowance("reader", 60, Duration.ofSeconds(1));

	/**
	 * Of a word that opens one link, for that link; whoever tries has the link already.
	 */
	static final Allowance LINK = new Allowance("link", 10, Duration.ofSeconds(90));

	/**
	 * Of someone who knew the password, at the code beside it: a million codes, three of
	 * which fit at any moment.
	 */
	static final Allowance CODE = new Allowance("code", 5, Duration.ofMinutes(5));

	/** Of a browser that this account signed in with before. */
	static final Allowance DEVICE = new Allowance("device", 10, Duration.ofSeconds(90));

	private final JdbcClient jdbc;

	private final KnownDevices devices;

	private final HttpServletRequest request;

	private final Clock clock;

	Attempts(JdbcClient jdbc, KnownDevices devices, HttpServletRequest request, Clock clock) {
		this.jdbc = jdbc;
		this.devices = devices;
		this.request = request;
		this.clock = clock;
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
		List<Bucket> taken = take(bucketsOf(account.toString(), SIGNED_IN));
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
		List<Bucket> taken = take(this.devices.knownTo(owner)
			.map((device) -> List.of(CODE.of(device + " " + owner)))
			.orElseGet(() -> List.of(CODE.of(owner), ofAddress())));
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
		return trying(List.of(LINK.of(link), ofAddress()), look);
	}

	private <T> Optional<T> trying(List<Bucket> buckets, Supplier<Optional<T>> look) {
		List<Bucket> taken = take(buckets);
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
		take(List.of(READER.of(Network.of(this.request.getRemoteAddr()))));
		return trying(look);
	}

	/**
	 * Counts a try at the password of whoever has this e-mail address.
	 * @return what it was taken from
	 * @throws TooOften if that was one too many; it says how long to wait
	 */
	List<Bucket> begin(String email) {
		List<Bucket> buckets = bucketsOf(email, ACCOUNT);
		try {
			return take(buckets);
		}
		catch (TooOften ex) {
			if (buckets.size() == 1 || !this.devices.isPasswordMadeUp(email)) {
				throw ex;
			}
			return take(List.of(ofAddress()));
		}
	}

	/** The secret was right: the try does not count. */
	void succeeded(List<Bucket> taken) {
		this.jdbc.sql("select return_attempt(:keys)").param("keys", keys(taken)).query((row) -> {
		});
	}

	private List<Bucket> bucketsOf(String whose, Allowance ofAccount) {
		String owner = whose.strip().toLowerCase(Locale.ROOT);
		Allowance ofDevice = (ofAccount == ACCOUNT) ? DEVICE : ofAccount;
		return this.devices.knownTo(owner)
			.map((device) -> List.of(ofDevice.of(device + " " + owner)))
			.orElseGet(() -> List.of(ofAccount.of(owner), ofAddress()));
	}

	private Bucket ofAddress() {
		return ADDRESS.of(Network.of(this.request.getRemoteAddr()));
	}

	private List<Bucket> take(List<Bucket> buckets) {
		requireNoTransaction();
		int wait = this.jdbc.sql("select take_attempt(:keys, :sizes, :seconds, :now)")
			.param("keys", keys(buckets))
			.param("sizes", buckets.stream().map((bucket) -> bucket.allowance().size()).toArray(Integer[]::new))
			.param("seconds", buckets.stream().map((bucket) -> bucket.allowance().seconds()).toArray(Integer[]::new))
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.query(Integer.class)
			.single();
		if (wait > 0) {
			throw new TooOften(Duration.ofSeconds(wait));
		}
		return buckets;
	}

	private static byte[][] keys(List<Bucket> buckets) {
		return buckets.stream().map(Bucket::key).toArray(byte[][]::new);
	}

	private static void requireNoTransaction() {
		if (TransactionSynchronizationManager.isActualTransactionActive()) {
			throw new IllegalStateException("Tries are counted before the transaction begins, or it takes them back");
		}
	}

}
