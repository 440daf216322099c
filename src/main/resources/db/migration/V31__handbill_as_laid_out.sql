-- What a reader's page of a final handbill needs, so that it lays out nothing itself.
alter table edition
  -- What was made before fits in the smallest type, whichever it was set in.
  add column type_size text not null default 'P90',
  -- The contact card as a QR code: a picture within its own address. None if it is not on it.
  add column picture text;
