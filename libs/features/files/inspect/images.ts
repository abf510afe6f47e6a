import { stat } from 'node:fs/promises';
import sharp from 'sharp';
import { FILE_LIMITS } from '#contracts';

export type ImageType = 'png' | 'jpeg' | 'webp' | 'gif';

/** Longest time that one image may take, in seconds. */
const TIME = 20;

export type ImageProblem = 'too_many_pixels' | 'unreadable';

// What is read once is not worth remembering.
sharp.cache(false);

/**
 * Makes an image anew: only its pixels come along, upright and no larger than needed. What was hidden in it (where it was taken, by whom, other formats)
 * stays behind.
 */
export async function remakeImage(from: string, to: string, type: ImageType): Promise<ImageProblem | null> {
  try {
    const options = {
      animated: type === 'gif' || type === 'webp',
      failOn: 'error',
      limitInputPixels: FILE_LIMITS.imagePixels,
    } as const;
    const { width, height } = await sharp(from, options).metadata();
    // All frames of an animation stand under each other.
    if (width * height > FILE_LIMITS.imagePixels) return 'too_many_pixels';
    await sharp(from, options)
      .timeout({ seconds: TIME })
      .autoOrient()
      .resize({ width: FILE_LIMITS.imageSide, height: FILE_LIMITS.imageSide, fit: 'inside', withoutEnlargement: true })
      .toFormat(type, type === 'jpeg' ? { quality: 85, mozjpeg: true } : {})
      .toFile(to);
    return (await stat(to)).size > 0 ? null : 'unreadable';
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall !== undefined) throw error;
    return error instanceof Error && /pixel limit/i.test(error.message) ? 'too_many_pixels' : 'unreadable';
  }
}
