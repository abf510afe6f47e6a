import { Type } from 'class-transformer';
import { IsInt, IsString, MaxLength, ValidateNested } from 'class-validator';
import { StrictValidationPipe } from './validation.pipe.js';

class Effect {
  @IsInt()
  value: number;
}

class Story {
  @IsString()
  @MaxLength(5)
  title: string;

  @ValidateNested({ each: true })
  @Type(() => Effect)
  effects: Effect[];
}

describe('strict validation', () => {
  const pipe = new StrictValidationPipe();
  const check = (body: unknown): Promise<unknown> => pipe.transform(body, { type: 'body', metatype: Story });

  it('lets good input through as its class', async () => {
    await expect(check({ title: 'Torg', effects: [{ value: 1 }] })).resolves.toBeInstanceOf(Story);
  });

  it.each([
    [{ title: 'Torget', effects: [] }, 'title', 'maxLength'],
    [{ title: 'Torg', effects: [{ value: 'ett' }] }, 'effects.0.value', 'isInt'],
    [{ title: 'Torg', effects: [], extra: true }, 'extra', 'unknownField'],
    [{ title: 'a\u0000b', effects: [] }, 'title', 'nullByte'],
    [{ title: 'Torg', effects: [{ value: 1, note: '\u0000' }] }, 'effects.0.note', 'nullByte'],
    [{ title: '\ud83d', effects: [] }, 'title', 'brokenCharacter'],
    [null, 'body', 'required'],
    ['text', 'body', 'required'],
  ])('%j names %s with %s', async (body, path, code) => {
    await expect(check(body)).rejects.toMatchObject({
      status: 400,
      errors: expect.arrayContaining([expect.objectContaining({ path, code })]),
    });
  });

  it('tells the limit beside the code', async () => {
    await expect(check({ title: 'Torget', effects: [] })).rejects.toMatchObject({ errors: [{ params: { limit: 5 } }] });
  });
});
