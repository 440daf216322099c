package app.askwell.passkeys;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.askwell.shared.Ids;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/**
 * The passkeys of the current account, as Spring Security asks for them. It asks within a
 * transaction of this account, so that no other's can be found, shown or changed.
 */
@Component
class PasskeyRows implements UserCredentialRepository {

	private final JdbcClient jdbc;

	private final Clock clock;

	PasskeyRows(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Override
	public void delete(Bytes credentialId) {
		this.jdbc.sql("delete from passkey where account_id = current_account() and credential_id = ?")
			.param(credentialId.getBytes())
			.update();
	}

	@Override
	public void save(CredentialRecord record) {
		int known = this.jdbc.sql("""
				update passkey set signature_count = :count, backed_up = :backedUp, used_at = :now
				 where account_id = current_account() and credential_id = :credential
				""")
			.param("count", record.getSignatureCount())
			.param("backedUp", record.isBackupState())
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("credential", record.getCredentialId().getBytes())
			.update();
		if (known == 0) {
			add(record);
		}
	}

	private void add(CredentialRecord record) {
		this.jdbc.sql("""
				insert into passkey (account_id, id, credential_id, public_key, attestation, name, signature_count,
				                     transports, backup_eligible, backed_up, made_at)
				values (current_account(), :id, :credential, :key, :attestation, :name, :count, :transports,
				        :eligible, :backedUp, :now)
				""")
			.param("id", Ids.next())
			.param("credential", record.getCredentialId().getBytes())
			.param("key", record.getPublicKey().getBytes())
			.param("attestation", Objects.requireNonNull(record.getAttestationObject()).getBytes())
			.param("name", record.getLabel())
			.param("count", record.getSignatureCount())
			.param("transports", transports(record))
			.param("eligible", record.isBackupEligible())
			.param("backedUp", record.isBackupState())
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
	}

	@Override
	public @Nullable CredentialRecord findByCredentialId(Bytes credentialId) {
		return this.jdbc.sql("select * from passkey where account_id = current_account() and credential_id = ?")
			.param(credentialId.getBytes())
			.query(PasskeyRows::read)
			.optional()
			.orElse(null);
	}

	@Override
	public List<CredentialRecord> findByUserId(Bytes userId) {
		return this.jdbc.sql("select * from passkey where account_id = ? order by made_at, id")
			.param(Handle.of(userId).value())
			.query(PasskeyRows::read)
			.list();
	}

	private static CredentialRecord read(ResultSet row, int number) throws SQLException {
		OffsetDateTime used = row.getObject("used_at", OffsetDateTime.class);
		OffsetDateTime made = row.getObject("made_at", OffsetDateTime.class);
		return ImmutableCredentialRecord.builder()
			.credentialType(PublicKeyCredentialType.PUBLIC_KEY)
			.credentialId(new Bytes(row.getBytes("credential_id")))
			.userEntityUserId(Handle.of(row.getString("account_id")))
			.publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
			.attestationObject(new Bytes(row.getBytes("attestation")))
			.signatureCount(row.getLong("signature_count"))
			.uvInitialized(true)
			.transports(transports((String[]) row.getArray("transports").getArray()))
			.backupEligible(row.getBoolean("backup_eligible"))
			.backupState(row.getBoolean("backed_up"))
			.label(row.getString("name"))
			.created(made.toInstant())
			.lastUsed((used != null) ? used.toInstant() : made.toInstant())
			.build();
	}

	private static String[] transports(CredentialRecord record) {
		return record.getTransports().stream().map(AuthenticatorTransport::getValue).toArray(String[]::new);
	}

	private static Set<AuthenticatorTransport> transports(String[] values) {
		return Stream.of(values).map(AuthenticatorTransport::valueOf).collect(Collectors.toSet());
	}

}
