package app.askwell.shared;

import java.util.UUID;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Persistable;

/**
 * An aggregate that belongs to an account and notices lost updates. It says itself
 * whether it is new; asked for its version by name, it would make an exception each time.
 */
@MappedSuperclass
public abstract class Owned implements Persistable<OwnedKey> {

	@EmbeddedId
	private OwnedKey key;

	@Version
	private @Nullable Integer version;

	/** For JPA. */
	@SuppressWarnings("NullAway.Init")
	protected Owned() {
	}

	protected Owned(AccountId account, UUID id) {
		this.key = new OwnedKey(account.value(), id);
	}

	@Override
	public OwnedKey getId() {
		return this.key;
	}

	@Override
	public boolean isNew() {
		return this.version == null;
	}

	protected UUID key() {
		return this.key.id();
	}

	public AccountId account() {
		return new AccountId(this.key.account());
	}

	/** What a form remembers, to notice that another tab saved in between. */
	protected int version() {
		return (this.version != null) ? this.version : 0;
	}

	/**
	 * Refuses to go on when the form was opened on an older version of this row.
	 * @throws Stale if another tab saved in between
	 */
	public void mustBeAt(int expected) {
		if (this.version == null || this.version != expected) {
			throw new Stale();
		}
	}

}
