package app.askwell.shared;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Primary key of every row: the owner first, so that the same schema can be distributed
 * by account.
 */
@Embeddable
public record OwnedKey(@Column(name = "account_id") UUID account,
		@Column(name = "id") UUID id) implements Serializable {

}
