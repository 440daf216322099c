package app.askwell.passkeys;

import java.nio.ByteBuffer;
import java.util.UUID;

import app.askwell.shared.AccountId;

import org.springframework.security.web.webauthn.api.Bytes;

/**
 * What a device calls an account: its id, which says nothing about whose it is.
 */
final class Handle {

	private Handle() {
	}

	static Bytes of(AccountId account) {
		UUID id = account.value();
		return new Bytes(ByteBuffer.allocate(16)
			.putLong(id.getMostSignificantBits())
			.putLong(id.getLeastSignificantBits())
			.array());
	}

	static Bytes of(String account) {
		return of(new AccountId(UUID.fromString(account)));
	}

	/**
	 * The account that a device means; it need not exist.
	 * @throws IllegalArgumentException for bytes that are no id
	 */
	static AccountId of(Bytes handle) {
		byte[] bytes = handle.getBytes();
		if (bytes.length != 16) {
			throw new IllegalArgumentException("No handle of an account");
		}
		ByteBuffer buffer = ByteBuffer.wrap(bytes);
		return new AccountId(new UUID(buffer.getLong(), buffer.getLong()));
	}

}
