import { IsOptional, IsString, MaxLength } from 'class-validator';

/** The form that a provider has the browser send (SAML 2.0 Bindings, 3.5). */
export class SamlResponseDto {
  @IsString()
  @MaxLength(500_000)
  SAMLResponse: string;

  /** Absent when someone begins at the provider; we begin here only. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  RelayState?: string;
}
