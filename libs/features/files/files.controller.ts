import { Controller, Delete, Get, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiParam, ApiProduces } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentActor, Public, SignedIn, type Actor } from '#platform/access';
import { IdParam, RequestKey } from '#platform/http';
import { contentHeaders, hasCurrent } from './content-headers.js';
import { FileList, FileResponse } from './dto/file.response.js';
import { ListFilesQuery } from './dto/list-files.query.js';
import { Files } from './files.service.js';
import { withUpload } from './receive-upload.js';
import { Uploads } from './uploads.service.js';

const FORM = {
  schema: {
    type: 'object',
    required: ['file'],
    properties: {
      file: { type: 'string', format: 'binary' },
      attachTo: { type: 'string', description: 'Kind of the thing to attach it to, such as `use_case`' },
      attachToId: { type: 'string', format: 'uuid', description: 'Id of that thing' },
    },
  },
};

const CONTENT = { schema: { type: 'string', format: 'binary' } };

@Controller('files')
export class FilesController {
  constructor(
    private readonly uploads: Uploads,
    private readonly files: Files,
  ) {}

  /** Uploads a file, and attaches it to a thing when one is named. A file that is attached to nothing is removed after seven days. */
  @Post()
  @SignedIn()
  @ApiConsumes('multipart/form-data')
  @ApiBody(FORM)
  async uploadFile(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @RequestKey() key: string | null,
  ): Promise<FileResponse> {
    await this.uploads.assertRoom(actor.userId);
    return withUpload(request, (upload) => this.uploads.upload(actor, upload, key));
  }

  /** Files of one thing, oldest first, for those who may read it. */
  @Get()
  @Public()
  listFiles(@CurrentActor() actor: Actor | null, @Query() query: ListFilesQuery): Promise<FileList> {
    return this.files.list(actor, query);
  }

  /** The content of a file, for those who may read what it is attached to. */
  @Get(':id')
  @Public()
  @ApiProduces('application/octet-stream')
  @ApiOkResponse(CONTENT)
  async readFile(
    @CurrentActor() actor: Actor | null,
    @IdParam('id') id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const file = await this.files.getForReading(actor, id);
    const current = hasCurrent(request.headers['if-none-match'], file);
    const content = current ? undefined : await this.files.open(file);
    await reply
      .status(current ? 304 : 200)
      .headers(contentHeaders(file))
      .send(content);
  }

  /** The same under an address that ends with the name, for people; any name will do. */
  @Get(':id/:name')
  @Public()
  @ApiParam({ name: 'name' })
  @ApiProduces('application/octet-stream')
  @ApiOkResponse(CONTENT)
  readNamedFile(
    @CurrentActor() actor: Actor | null,
    @IdParam('id') id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.readFile(actor, id, request, reply);
  }

  /** Removes a file: one's own while it is attached to nothing, else by those who may edit the thing. */
  @Delete(':id')
  @HttpCode(204)
  @SignedIn()
  async removeFile(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<void> {
    await this.files.remove(actor, id);
  }
}
