package app.askwell.passkeys;

import app.askwell.shared.AccountId;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/**
 * Who has passkeys, as Spring Security asks for it: every account has a handle, so that
 * there is nothing to keep.
 */
@Component
class PasskeyOwners implements PublicKeyCredentialUserEntityRepository {

	private final JdbcClient jdbc;

	PasskeyOwners(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
		return find(Handle.of(id));
	}

	/**
	 * Of whoever is signed in.
	 * @param username the account, as a session calls its owner
	 */
	@Override
	public @Nullable PublicKeyCredentialUserEntity findByUsername(String username) {
		return find(Handle.of(Handle.of(username)));
	}

	private @Nullable PublicKeyCredentialUserEntity find(AccountId account) {
		return this.jdbc.sql("select email, name from account where id = ? and email is not null")
			.param(account.value())
			.query((row, number) -> ImmutablePublicKeyCredentialUserEntity.builder()
				.id(Handle.of(account))
				.name(row.getString("email"))
				.displayName(row.getString("name"))
				.build())
			.optional()
			.orElse(null);
	}

	@Override
	public void save(PublicKeyCredentialUserEntity owner) {
		throw new UnsupportedOperationException("An account has its handle from the beginning");
	}

	@Override
	public void delete(Bytes id) {
		throw new UnsupportedOperationException("A handle goes with its account");
	}

}
