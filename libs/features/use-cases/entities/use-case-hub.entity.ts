import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Hub } from '#features/hubs';
import { UseCase } from './use-case.entity.js';

/** A hub whose members may read a use case. */
@Entity('use_case_hubs')
@Index(['hubId', 'useCaseId'])
export class UseCaseHub {
  @PrimaryColumn('uuid')
  @ForeignKey(() => UseCase, { onDelete: 'CASCADE' })
  useCaseId: string;

  @PrimaryColumn('uuid')
  @ForeignKey(() => Hub, { onDelete: 'CASCADE' })
  hubId: string;
}
